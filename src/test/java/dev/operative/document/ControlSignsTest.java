package dev.operative.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlSignsTest {
  @Test
  void whatActsIsShown() {
    assertThat(ControlSigns.visible("a\u001b[2Jb\rc\u0007\u007f\u009b1m"))
        .isEqualTo("a␛[2Jb␍c␇␡<U+009B>1m");
    assertThat(ControlSigns.visible("gpj\u202e.exe \u2066x\u2069\u200f"))
        .isEqualTo("gpj<U+202E>.exe <U+2066>x<U+2069><U+200F>");
  }

  @Test
  void linesStayLinesInATextAndAreShownInAName() {
    assertThat(ControlSigns.visible("one\n\ttwo")).isEqualTo("one\n\ttwo");
    assertThat(ControlSigns.visibleLine("one\n\ttwo\u2028")).isEqualTo("one␊␉two<U+2028>");
  }

  @Test
  void whatIsSeenAnywayStays() {
    String text = "Ünïcode, 第2396(2017)号决议, “quoted”, 𠀀, e\u0301, \u00ad\u00a0\u200d";
    assertThat(ControlSigns.visibleLine(text)).isSameAs(text);
  }
}
