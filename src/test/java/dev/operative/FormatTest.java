package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All Java code is laid out by google-java-format. With `-Doperative.format=apply` this test lays it out
/// instead of failing.
class FormatTest {
  /// Markdown comments are ours to lay out: the formatter takes them apart differently under each JDK.
  private static final Pattern MARKDOWN_COMMENT = Pattern.compile("(?m)^( *)///(.*)$");

  /// What the formatter sees instead: an ordinary comment without blanks, which it leaves alone.
  private static final String HIDDEN_MARK = "// \uE001";

  private static final char HIDDEN_BLANK = '\uE000';

  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  @Test
  void codeIsLaidOutByTheFormatter() throws IOException, FormatterException {
    boolean apply = "apply".equals(System.getProperty("operative.format"));
    List<Path> otherwise = new ArrayList<>();
    for (Path file : sources()) {
      String code = Files.readString(file);
      String formatted = format(code);
      if (!formatted.equals(code)) {
        otherwise.add(file);
        if (apply) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!apply) {
      assertThat(otherwise)
          .as("files to lay out: mvn -q -Pquick test -Dtest=FormatTest -Doperative.format=apply")
          .isEmpty();
    }
  }

  private String format(String code) throws FormatterException {
    String hidden = hidden(RemoveUnusedImports.removeUnusedImports(code));
    String ordered = ImportOrderer.reorderImports(hidden, JavaFormatterOptions.Style.GOOGLE);
    return shown(formatter.formatSource(ordered));
  }

  private static String hidden(String code) {
    return MARKDOWN_COMMENT
        .matcher(code)
        .replaceAll(
            comment ->
                Matcher.quoteReplacement(
                    comment.group(1) + HIDDEN_MARK + comment.group(2).replace(' ', HIDDEN_BLANK)));
  }

  private static String shown(String code) {
    return code.replace(HIDDEN_MARK, "///").replace(HIDDEN_BLANK, ' ');
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
