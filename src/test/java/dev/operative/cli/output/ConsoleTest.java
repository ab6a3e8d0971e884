package dev.operative.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes out of the program where people look. */
class ConsoleTest {
  private static final String HOSTILE = "a\u001b]0;owned\u0007\rb\u202ec";
  private static final String SHOWN = "a␛]0;owned␇␍b<U+202E>c";

  private final StringWriter written = new StringWriter();

  private Console console(boolean terminal) {
    PrintWriter out = new PrintWriter(written);
    return new Console(Reader.nullReader(), out, out, terminal, terminal, Map.of(), Path.of(""));
  }

  @Test
  void whatATextSaysNeverActs() {
    Console console = console(true);
    console.out().print(HOSTILE);
    console.err().printf("|%s|%c", HOSTILE, '\u001b');
    console.out().append(HOSTILE).write(HOSTILE.toCharArray());
    assertThat(written).hasToString(SHOWN + "|" + SHOWN + "|␛" + SHOWN + SHOWN);
  }

  @Test
  void stylesOfTheProgramPassAndOthersDoNot() {
    Console console = console(true);
    console.out().println(Style.STRONG.of("\u001b[8mhidden", console));
    assertThat(written).hasToString("\u001b[1m␛[8mhidden\u001b[0m" + System.lineSeparator());
  }

  @Test
  void dataReachAProgramAsTheyAreAndAPersonAsTheyAreShown() {
    console(false).data().print(HOSTILE);
    assertThat(written).hasToString(HOSTILE);
    console(true).data().print(HOSTILE);
    assertThat(written).hasToString(HOSTILE + SHOWN);
  }

  @Test
  void aNameIsOneLine() {
    assertThat(FileLine.of("a\nrejected: b", 3)).isEqualTo("a␊rejected: b:3");
  }

  @Test
  void noMessageForgesAnEntryOfTheLog() {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      Logger log = LoggerFactory.getLogger("test");
      log.warn("file {}", "x\n12:00:00 ERROR test - forged" + HOSTILE);
      log.warn("with", new IllegalStateException("y\n12:00:00 ERROR test - forged" + HOSTILE));
    } finally {
      System.setErr(before);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.matches("\\d\\d:.*"))
        .hasSize(2)
        .allMatch(line -> line.contains("WARN"));
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b", "\r", "\u202e");
  }
}
