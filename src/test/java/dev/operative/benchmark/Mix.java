package dev.operative.benchmark;

import dev.operative.document.Language;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What people ask, made of the terms and verbs of the vocabulary: the same for the same seed. */
final class Mix {
  /** Searched as typed, in the language it is typed in. */
  static final String TYPED = "&match=all&translate=false";

  /** Searched in both languages, by words alone. */
  static final String BOTH = "&match=all";

  private static final int BEGINNING = 5;

  /**
   * A request.
   *
   * @param sort the sort it is counted under
   * @param path its address on the server
   * @param term the term asked for, when nothing else is
   */
  record Request(String sort, String path, Optional<Term> term) {}

  private final Random random;
  private final List<Term> terms;
  private final List<String> beginnings;
  private final List<String> verbs;

  Mix(Vocabulary vocabulary, long seed) {
    random = new Random(seed);
    terms =
        vocabulary.terms().stream()
            .filter(term -> !term.forms(Language.ENGLISH).isEmpty())
            .filter(term -> !term.forms(Language.CHINESE).isEmpty())
            .toList();
    beginnings =
        terms.stream()
            .flatMap(term -> Arrays.stream(english(term).split("[^A-Za-z]+")))
            .filter(word -> word.length() > BEGINNING)
            .map(word -> word.substring(0, BEGINNING))
            .distinct()
            .toList();
    verbs = vocabulary.verbGroups().stream().map(VerbGroup::name).limit(20).toList();
  }

  /** The sorts, each with as many requests as wanted. */
  List<List<Request>> sorts(int count) {
    List<List<Request>> sorts = new ArrayList<>();
    for (int sort = 0; sort < 12; sort++) {
      List<Request> requests = new ArrayList<>();
      while (requests.size() < count) {
        requests.add(request(sort));
      }
      sorts.add(requests);
    }
    return sorts;
  }

  /** Requests of the sorts that people mostly ask, mixed. */
  List<Request> mixed(int count) {
    List<Request> requests = new ArrayList<>();
    while (requests.size() < count) {
      requests.add(request(random.nextInt(9)));
    }
    return requests;
  }

  private Request request(int sort) {
    Term term = one(terms);
    Term other = one(terms);
    return switch (sort) {
      case 0 -> search("words, as typed", english(term), TYPED, Optional.of(term));
      case 1 -> search("words, both languages", english(term), BOTH, Optional.of(term));
      case 2 -> search("words", english(term), "", Optional.empty());
      case 3 -> search("Chinese", chinese(term), "", Optional.empty());
      case 4 -> search("phrase", "\"" + english(term) + "\"", "", Optional.empty());
      case 5 -> search("verb", english(term), "&verb=" + encoded(one(verbs)), Optional.empty());
      case 6 ->
          search(
              "boolean",
              "(" + english(term) + ") OR (" + english(other) + ")",
              "",
              Optional.empty());
      case 7 -> search("wildcard", one(beginnings) + "*", "", Optional.empty());
      case 8 ->
          search("identifier", "S/RES/" + (1267 + random.nextInt(1200)), "", Optional.empty());
      case 9 ->
          search("deep page", "the", "&offset=" + 1000 * random.nextInt(100), Optional.empty());
      case 10 -> search("documents", english(term), "&group=document", Optional.empty());
      default -> {
        String typed = english(term);
        int end = 1 + random.nextInt(typed.length());
        yield new Request(
            "suggest", "/api/v1/suggest?q=" + encoded(typed.substring(0, end)), Optional.empty());
      }
    };
  }

  private static Request search(String sort, String query, String more, Optional<Term> term) {
    return new Request(sort, "/api/v1/search?q=" + encoded(query) + more, term);
  }

  static String english(Term term) {
    return term.forms(Language.ENGLISH).getFirst();
  }

  static String chinese(Term term) {
    return term.forms(Language.CHINESE).getFirst();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
