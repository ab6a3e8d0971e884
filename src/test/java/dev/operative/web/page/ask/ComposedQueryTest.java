package dev.operative.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposedQueryTest {
  @Test
  void eachFieldHasItsOperator() {
    assertThat(new ComposedQuery("border control", "", "", "").text()).isEqualTo("border control");
    assertThat(new ComposedQuery("border", "passenger data", "air, sea", "prison").text())
        .isEqualTo("border AND \"passenger data\" AND (air OR sea) -prison");
    assertThat(new ComposedQuery("", "", "恐怖主义、制裁", "").text()).isEqualTo("(恐怖主义 OR 制裁)");
    assertThat(new ComposedQuery("", "", "", "").text()).isEmpty();
  }

  @Test
  void whatMeansSomethingInAQueryIsTakenForWords() {
    assertThat(new ComposedQuery("verb:decides (rule OR law)", "a \"b\"", "", "-not").text())
        .isEqualTo("verb decides rule or law \"a b\" -not");
  }
}
