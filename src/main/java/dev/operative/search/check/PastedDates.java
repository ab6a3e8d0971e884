package dev.operative.search.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the date that a citation gives its document: "of 21 December 2017", "(Dec. 21, 2017)", 2017年12月21日.
final class PastedDates {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String BEGIN =
      "^[)\\]]?(?:,? (?:paras?|paragraphs?|¶¶?|OP|PP)\\.? ?[\\d ,()a-z–-]{1,20})?,? ?\\(?(?:adopted on |adopted |of |dated )?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              BEGIN + "(?<day>\\d{1,2}) " + MONTH + " (?<year>\\d{4})", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              BEGIN + MONTH + " (?<day>\\d{1,2}), (?<year>\\d{4})", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^[)）]?(?:号决议|决议)?,? ?\\(?(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日"));
  private static final int REACH = 80;

  private PastedDates() {}

  /// The date right behind the end of a mention; empty when there is none.
  static Optional<LocalDate> after(String folded, int end) {
    String after = folded.substring(end, Math.min(folded.length(), end + REACH));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(after);
      if (matcher.find()) {
        return date(matcher.group("year"), matcher.group("month"), matcher.group("day"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number =
        month.matches("\\d+")
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
