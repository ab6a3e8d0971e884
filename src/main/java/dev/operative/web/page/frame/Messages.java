package dev.operative.web.page.frame;

import dev.operative.document.Language;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the interface in one language.
public final class Messages {
  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
    this.locale = Locale.forLanguageTag(bundle.getString("language.locale"));
  }

  /// The language of the interface.
  public Language language() {
    return language;
  }

  /// A message.
  ///
  /// @throws java.util.MissingResourceException when the bundle has no such key
  public String text(String key) {
    return bundle.getString(key);
  }

  /// A message with its gaps filled, as [MessageFormat] does.
  public String text(String key, Object... gaps) {
    return new MessageFormat(bundle.getString(key), locale).format(gaps);
  }

  /// A number with its thousands apart.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// A date: `21 December 2017`, `2017年12月21日`.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /// The day and minute of an instant, in Universal Time.
  public String instant(Instant instant) {
    var time = instant.atZone(ZoneOffset.UTC);
    return text(
        "instant", date(time.toLocalDate()), DateTimeFormatter.ofPattern("HH:mm").format(time));
  }
}
