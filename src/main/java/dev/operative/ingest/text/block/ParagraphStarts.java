package dev.operative.ingest.text.block;

import java.util.regex.Pattern;

/// Beginnings that no line of running text has, wherever it was broken.
public final class ParagraphStarts {
  /// "To support the Government in …": a task in the mandate of a mission. Inside a sentence the word is small.
  private static final Pattern TASK = Pattern.compile("[“\"]?To [a-z]+ .*", Pattern.DOTALL);

  private static final String ORGAN =
      "The (?:Security Council|General Assembly|Human Rights Council|Economic and Social Council) [a-z]+ .*";
  private static final Pattern ORGAN_SPEAKS = Pattern.compile("[“\"]?\\s*" + ORGAN, Pattern.DOTALL);
  private static final Pattern QUOTED_ORGAN = Pattern.compile("[“\"]\\s*" + ORGAN, Pattern.DOTALL);

  private ParagraphStarts() {}

  /// Whether the text can only be the beginning of a paragraph: a task of a mandate, or "“The Security
  /// Council reaffirms", which opens the paragraphs of a presidential statement.
  public static boolean isCertain(String text) {
    return TASK.matcher(text).matches() || QUOTED_ORGAN.matcher(text).matches();
  }

  /// Whether the text begins a sentence in which the organ speaks, which no heading does.
  public static boolean isSentence(String text) {
    return ORGAN_SPEAKS.matcher(text).matches();
  }
}
