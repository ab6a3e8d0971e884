package dev.operative.lucene.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.document.Symbol;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.QueryText;
import dev.operative.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneQueryParserTest {
  private static final QueryParser PARSER =
      new LuceneQueryParser(new FilterValues(Vocabulary.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          bring to justice                          | bring to justice
          a AND b OR c                              | (a b) OR c
          a b OR c                                  | a (b OR c)
          (a OR b) -c                               | (a OR b) -c
          a && b !c                                 | (a b) -c
          +a NOT b                                  | a -b
          -(a b)                                    | -(a b)
          -counter-terrorism                        | -counter-terrorism
          terror* w?rd                              | terror* w?rd
          what is CTED?                             | what is CTED
          word~ word~2 "a b"~10 "a b"~              | word~1 word~2 "a b"~10 "a b"~5
          a^2 "b c"^1.5                             | a^2 "b c"^1.5
          "a b" NEAR/5 "c d"                        | "a b" NEAR/5 "c d"
          x AND a NEAR b                            | x (a NEAR/10 b)
          (a OR b*) NEAR/3 c                        | (a OR b*) NEAR/3 c
          a NEAR/3 b NEAR/2 c                       | (a NEAR/3 b) (b NEAR/2 c)
          justice SENTENCE "all States" SENTENCE x  | justice SENTENCE "all States" SENTENCE x
          “counter terrorism” ＡＮＤ （ISIL　ＯＲ 达伊沙） | "counter terrorism" (ISIL OR 达伊沙)
          恐怖 与 资助                               | 恐怖 资助
          恐怖 或 资助                               | 恐怖 OR 资助
          恐怖 不含 资助                              | 恐怖 -资助
          恐怖主义、资助；「作战人员」《全球反恐战略》      | 恐怖主义 资助 "作战人员" "全球反恐战略"
          verb:decides verb:"calling on" 动词：促请   | verb:Decides verb:"Calls upon" verb:"Calls upon"
          verb:(decides OR "calls upon")            | verb:Decides OR verb:"Calls upon"
          section:op to:CTED lang:Chinese           | section:operative to:cted lang:zh
          year:2014 year:2014..2019 year:2014.. year:..2019 | year:2014 year:2014..2019 year:2014.. year:..2019
          para:8(a) kind:draft-resolution           | para:"8(a)" kind:"draft resolution"
          status:"not adopted" body:"security council" | status:"not adopted" body:"Security Council"
          cites:S/RES/1373 symbol:S/2020/852 x      | cites:"S/RES/1373 (2001)" symbol:"S/2020/852" x
          http://www.un.org/x                       | http://www.un.org/x
          Note: the text                            | Note the text
          """)
  void reads(String typed, String meaning) throws QuerySyntaxException {
    assertThat(QueryText.print(PARSER.parse(typed))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S/RES/2396                        | S/RES/2396 (2017) |
          s/res/2396(2017)                  | S/RES/2396 (2017) |
          (S/RES/2396)                      | S/RES/2396 (2017) |
          2396 (2017) para 4                | S/RES/2396 (2017) | 4
          resolution 2396 para 15           | S/RES/2396 (2017) | 15
          S/RES/2396 paragraph 15           | S/RES/2396 (2017) | 15
          resolution 2396 (2017), para. 4   | S/RES/2396 (2017) | 4
          paragraph 8 (a) of resolution 2396| S/RES/2396 (2017) | 8 (a)
          第2396号决议第4段                   | S/RES/2396 (2017) | 4
          第２３９６（２０１７）号决议           | S/RES/2396 (2017) |
          UNSCR 1373                        | S/RES/1373 (2001) |
          A/RES/72/284                      | A/RES/72/284      |
          General Assembly resolution 72/284| A/RES/72/284      |
          S/2020/852                        | S/2020/852        |
          """)
  void readsIdentifiers(String typed, String symbol, String paragraph) throws QuerySyntaxException {
    assertThat(PARSER.parse(typed))
        .isEqualTo(new Query.Identifier(new Symbol(symbol), Optional.ofNullable(paragraph)));
  }

  @Test
  void readsWordsBesideAnIdentifier() throws QuerySyntaxException {
    Query resolution = new Query.Identifier(new Symbol("S/RES/1373 (2001)"), Optional.empty());
    assertThat(PARSER.parse("resolution 1373 bring justice"))
        .isEqualTo(
            new Query.And(List.of(resolution, new Query.Word("bring"), new Query.Word("justice"))));
    assertThat(PARSER.parse("and/or 9/11"))
        .isEqualTo(new Query.And(List.of(new Query.Word("and/or"), new Query.Word("9/11"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          (a OR (b      | 0  | (a OR (b))    | never closed
          a) b          | 1  | a b           | opened
          a AND         | 2  | a             | either side
          a OR OR b     | 5  | a OR b        | either side
          NOT           | 0  |               | after it
          "open phrase  | 0  | "open phrase" | never closed
          x「未闭        | 1  | x "未闭"       | never closed
          foo:bar baz   | 0  | foo bar baz   | no field
          x verb:xyzzy  | 7  | x "xyzzy"     | not a known verb
          year:20x      | 5  | "20x"         | not a year
          year:2019..2014 | 5 | "2019..2014" | not a year
          symbol:hello  | 7  | "hello"       | not a document symbol
          *ism          | 0  | ism           | first letters
          ＊ism a        | 0  | ism a         | first letters
          恐怖*          | 2  | 恐怖           | leave them out
          恐怖~          | 2  | 恐怖           | leave it out
          word~7        | 4  | word~2        | at most 2
          (a b) NEAR c  | 6  | (a b) AND c   | stands between
          ...           | 0  |               | no word
          """)
  void explainsWhatIsWrong(String typed, int position, String nearest, String message)
      throws QuerySyntaxException {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> PARSER.parse(typed))
        .satisfies(
            error -> {
              assertThat(error.position()).isEqualTo(position);
              assertThat(error.nearestReading()).isEqualTo(Optional.ofNullable(nearest));
              assertThat(error).hasMessageContaining(message);
            });
    if (nearest != null) {
      assertThat(PARSER.parse(nearest)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "*:*", "\u3000"})
  void readsNothingAsEverything(String typed) throws QuerySyntaxException {
    assertThat(PARSER.parse(typed)).isEqualTo(new Query.All());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"",
        "a ",
        "a AND ",
        "-",
        "!(",
        "a OR (",
        "verb:(",
        "恐怖 ",
        "😀",
        "\u202E\u05D0",
        "\0",
        "~^*?",
        "NEAR/1 ",
        "a NEAR b ",
        "S/RES/1 ",
        "...",
        "((a) "
      })
  void boundsItsWorkOnHostileText(String piece) {
    String hostile = piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> readsOrExplains(hostile.substring(0, 9_999)));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readsOrExplains(hostile));
  }

  @Test
  void readsOrExplainsWhateverIsTyped() {
    Random random = new Random(20_260_101);
    String[] pieces = {
      "a",
      "terror*",
      "恐怖",
      "(",
      ")",
      "\"",
      "“",
      "」",
      " ",
      " ",
      " ",
      "AND",
      "OR",
      "NOT",
      "-",
      "+",
      "!",
      "NEAR/3",
      "SENTENCE",
      "~",
      "~2",
      "^",
      "^3",
      "*",
      "?",
      "verb:",
      "year:",
      "para:8(",
      "to:",
      "x:",
      "lang:(",
      "S/RES/1373",
      "第4段",
      "第1373号决议",
      "，",
      "：",
      "\0",
      "\\",
      "/",
      "[",
      "]",
      "{",
      "}",
      "与",
      "非",
      "@",
      "\uD83D",
      "😀",
      ".",
      "2014..",
      "fn:",
      "<",
      "="
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        typed.append(pieces[random.nextInt(pieces.length)]);
        typed.append(random.nextInt(3) == 0 ? " " : "");
      }
      readsOrExplains(typed.toString());
    }
  }

  private static void readsOrExplains(String typed) {
    try {
      Query read = PARSER.parse(typed);
      assertThat(PARSER.parse(QueryText.print(read))).as(typed).isNotNull();
    } catch (QuerySyntaxException explained) {
      assertThat(explained.position()).as(typed).isBetween(0, typed.length());
      explained
          .nearestReading()
          .ifPresent(
              nearest -> {
                try {
                  PARSER.parse(nearest);
                } catch (QuerySyntaxException again) {
                  throw new AssertionError("nearest reading of " + typed + ": " + nearest, again);
                }
              });
    }
  }
}
