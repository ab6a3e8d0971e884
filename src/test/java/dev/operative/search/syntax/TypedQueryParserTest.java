package dev.operative.search.syntax;

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

class TypedQueryParserTest {
  private static final QueryParser PARSER =
      new TypedQueryParser(new FilterValues(Vocabulary.bundled()));

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
          cites:1373 symbol:72/284 x                | cites:"S/RES/1373 (2001)" symbol:"A/RES/72/284" x
          http://www.un.org/x                       | http://www.un.org/x
          Note: the text                            | Note the text
          money laundering/terrorist financing.     | money laundering terrorist financing
          women/girls ISIL/Da'esh/AQ                | women girls ISIL Da'esh AQ
          洗钱／恐怖主义融资 枪/弹                      | 洗钱 恐怖主义融资 枪 弹
          w/o AND/OR terror*/x 1267/1989 Committee  | w/o AND/OR terror*/x 1267/1989 Committee
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
          S-RES-2178-2014                   | S/RES/2178 (2014) |
          S_RES_2178(2014)                  | S/RES/2178 (2014) |
          S RES 2178 (2014)                 | S/RES/2178 (2014) |
          S/RES/2178/2014                   | S/RES/2178 (2014) |
          s/res/2178(2014)/5                | S/RES/2178 (2014) | 5
          S/RES/2178:5                      | S/RES/2178 (2014) | 5
          UNSC/RES/1373                     | S/RES/1373 (2001) |
          UNSCR1373                         | S/RES/1373 (2001) |
          UN resolution #2178               | S/RES/2178 (2014) |
          resolution 2178 of 2014           | S/RES/2178 (2014) |
          Sec. Council Res. 2178            | S/RES/2178 (2014) |
          U.N.S.C. Res. 2178                | S/RES/2178 (2014) |
          res. 2178 (2014) OP5              | S/RES/2178 (2014) | 5
          OP5 S/RES/2178                    | S/RES/2178 (2014) | 5
          OP5 of 2178                       | S/RES/2178 (2014) | 5
          S/RES/2178 par. 5                 | S/RES/2178 (2014) | 5
          S/RES/2178 (2014), op. cl. 5      | S/RES/2178 (2014) | 5
          UNGA res 60/288                   | A/RES/60/288      |
          UNGA resolution 60-288            | A/RES/60/288      |
          UNGA/RES/60/288                   | A/RES/60/288      |
          A-RES-60-288                      | A/RES/60/288      |
          A RES 60 288                      | A/RES/60/288      |
          A/RES 60/288 B                    | A/RES/60/288 B    |
          A/RES/60/288/5                    | A/RES/60/288      | 5
          A-HRC-RES-46-12                   | A/HRC/RES/46/12   |
          E.RES.2019.4                      | E/RES/2019/4      |
          SC PRST 2018/9                    | S/PRST/2018/9     |
          第2178号决议第五段                   | S/RES/2178 (2014) | 5
          第2178号决议第二十一段                | S/RES/2178 (2014) | 21
          安理会第2178（2014）号决议第10执行段    | S/RES/2178 (2014) | 10
          第2178号决议第5款                    | S/RES/2178 (2014) | 5
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
          2396(2017)                        | S/RES/2396 (2017) |
          SC 2396 (2017)                    | S/RES/2396 (2017) |
          UNSC 2396 OP4                     | S/RES/2396 (2017) | 4
          OP 4 of resolution 2396 (2017)    | S/RES/2396 (2017) | 4
          S/RES/2396 (2017), op. 8 (a)      | S/RES/2396 (2017) | 8 (a)
          S/RES/2396 §4                     | S/RES/2396 (2017) | 4
          S/RES/2396 ¶ 8(a)(ii)             | S/RES/2396 (2017) | 8 (a) (ii)
          res 1373 para 1a                  | S/RES/1373 (2001) | 1 (a)
          1373 para 1 a                     | S/RES/1373 (2001) | 1 (a)
          resolution 1373, paragraph 1(a)   | S/RES/1373 (2001) | 1 (a)
          2396号决议                         | S/RES/2396 (2017) |
          安理会2396号决议第4段                | S/RES/2396 (2017) | 4
          2396（2017）决议                    | S/RES/2396 (2017) |
          第1373(2001)号决议第1(a)段          | S/RES/1373 (2001) | 1 (a)
          第1373(2001)号决议，执行部分第1段(a) | S/RES/1373 (2001) | 1 (a)
          A/RES/76/84 B                     | A/RES/76/84 B     |
          a/res/74/92 A-B                   | A/RES/74/92 A-B   |
          resolution 76/84 B, para. 3       | A/RES/76/84 B     | 3
          第76/84 B号决议                     | A/RES/76/84 B     |
          72/284 para 3                     | A/RES/72/284      | 3
          GA 72/284                         | A/RES/72/284      |
          HRC res 34/8                      | A/HRC/RES/34/8    |
          HRC 54/1 para 3                   | A/HRC/RES/54/1    | 3
          ECOSOC res 2021/3                 | E/RES/2021/3      |
          resolution ES-11/1                | A/RES/ES-11/1     |
          A/RES/3034(XXVII)                 | A/RES/3034 (XXVII) |
          3034 (XXVII)                      | A/RES/3034 (XXVII) |
          217 A (III)                       | A/RES/217 A (III) |
          PRST/2001/31                      | S/PRST/2001/31    |
          SPRST/2001/31                     | S/PRST/2001/31    |
          presidential statement 2001/31    | S/PRST/2001/31    |
          https://undocs.org/S/RES/2396(2017)          | S/RES/2396 (2017) |
          https://undocs.org/en/S/RES/2396%282017%29   | S/RES/2396 (2017) |
          docs.un.org/zh/A/RES/76/84B       | A/RES/76/84 B     |
          UN Doc S/2020/852                 | S/2020/852        |
          A/RES/80/117, annex, para. 43     | A/RES/80/117      | 43
          第80/117号决议，附件，第43段          | A/RES/80/117      | 43
          UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 4 | S/RES/2396 (2017) | 4
          S.C. Res. 2396, ¶ 4, U.N. Doc. S/RES/2396 (Dec. 21, 2017)  | S/RES/2396 (2017) | 4
          UNGA Res 72/284 (26 June 2018) UN Doc A/RES/72/284, para 4 | A/RES/72/284 | 4
          G.A. Res. 72/284, ¶ 4, U.N. Doc. A/RES/72/284 (June 26, 2018) | A/RES/72/284 | 4
          S/2020/852, para. 8 (a) (draft resolution, not adopted)    | S/2020/852 | 8 (a)
          """)
  void readsIdentifiers(String typed, String symbol, String paragraph) throws QuerySyntaxException {
    assertThat(PARSER.parse(typed))
        .isEqualTo(new Query.Identifier(new Symbol(symbol), Optional.ofNullable(paragraph)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S/RES/2396 pp3                       | symbol:"S/RES/2396 (2017)" section:preambular para:3
          S/RES/2396 (2017), preambular para. 3 | symbol:"S/RES/2396 (2017)" section:preambular para:3
          S.C. Res. 2396, pmbl. ¶ 3, U.N. Doc. S/RES/2396 (Dec. 21, 2017) | symbol:"S/RES/2396 (2017)" section:preambular para:3
          第2396(2017)号决议，序言部分第3段       | symbol:"S/RES/2396 (2017)" section:preambular para:3
          S-RES-2396-2017.en.op.8.a            | "S-RES-2396-2017.en.op.8.a"
          S/RES/2396 annex                     | S/RES/2396 (2017) annex
          S/RES/2396, operation                | S/RES/2396 (2017) operation
          resolution 72/284 A state            | A/RES/72/284 A state
          resolution 2396 para 4 a state       | S/RES/2396 (2017) para. 4 a state
          第2396号决议第4段旅客信息              | S/RES/2396 (2017) para. 4 旅客信息
          9/11 attacks                         | 9/11 attacks
          PP3 of 2396                          | symbol:"S/RES/2396 (2017)" section:preambular para:3
          第2396号决议序言第三段                  | symbol:"S/RES/2396 (2017)" section:preambular para:3
          S/RES/1373 2015                      | S/RES/1373 (2001) 2015
          A RES at 60                          | A RES at 60
          SC 15-20                             | SC 15-20
          2396                                 | 2396
          1267 paragraphs                      | 1267 paragraphs
          """)
  void readsPlacesAndWhatOnlyLooksLikeThem(String typed, String meaning)
      throws QuerySyntaxException {
    assertThat(QueryText.print(PARSER.parse(typed))).isEqualTo(meaning);
  }

  @Test
  void readsWordsBesideAnIdentifier() throws QuerySyntaxException {
    Query resolution = new Query.Identifier(new Symbol("S/RES/1373 (2001)"), Optional.empty());
    assertThat(PARSER.parse("resolution 1373 bring justice"))
        .isEqualTo(
            new Query.And(List.of(resolution, new Query.Word("bring"), new Query.Word("justice"))));
    assertThat(PARSER.parse("and/or 9/11"))
        .isEqualTo(
            new Query.And(
                List.of(new Query.Word("and"), new Query.Word("or"), new Query.Word("9/11"))));
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
