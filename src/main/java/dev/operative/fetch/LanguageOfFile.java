package dev.operative.fetch;

import dev.operative.document.Language;
import dev.operative.ingest.corpus.ArchiveName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells the language of a document from its path, without opening it: a folder or an archive bears the language's English
/// name (`79session/English/…`, `2020/Chinese.zip`), or the job number in the file's name ends with the letter that the
/// United Nations gives to each official language (`S_RES_2504 (2020)-2000407C.xml`).
final class LanguageOfFile {
  private static final Map<String, Language> NAMES =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code ->
                      Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  Language::new,
                  (one, other) -> one));

  private static final Map<String, Language> LETTERS =
      Map.of(
          "A", new Language("ar"),
          "C", new Language("zh"),
          "E", new Language("en"),
          "F", new Language("fr"),
          "R", new Language("ru"),
          "S", new Language("es"));

  private static final Pattern JOB_NUMBER = Pattern.compile("\\d{7}([ACEFRS])\\.\\w+$");

  private LanguageOfFile() {}

  /// @param path `/`-separated
  /// @return the language; empty when the path does not tell
  static Optional<Language> of(String path) {
    String[] steps = path.split("/");
    for (int i = 0; i < steps.length - 1; i++) {
      String step = ArchiveName.stem(steps[i].replaceFirst("!$", ""));
      Language named = NAMES.get(step.toLowerCase(Locale.ROOT));
      if (named != null) {
        return Optional.of(named);
      }
    }
    Matcher letter = JOB_NUMBER.matcher(path);
    return letter.find() ? Optional.ofNullable(LETTERS.get(letter.group(1))) : Optional.empty();
  }
}
