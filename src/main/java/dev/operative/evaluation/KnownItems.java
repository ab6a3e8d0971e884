package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.alignment.AlignedTexts;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes phrases from the aligned paragraphs of an index, the same ones for the same index and seed.
public final class KnownItems {
  private static final int SHORTEST_TEXT = 60;
  private static final int WORDS = 10;

  private static final Pattern SPACED_CLAUSE = Pattern.compile("[\\p{IsLatin}\\p{M}'’ -]{50,}");
  private static final Pattern UNSPACED_CLAUSE =
      Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{8,24}(?!\\p{IsHan})");

  private final IndexView view;
  private final Languages languages;
  private final KnownItemEvaluation search;

  /// @param search finds a phrase's own paragraph in its own language
  public KnownItems(IndexView view, Languages languages, KnownItemEvaluation search) {
    this.languages = languages;
    this.view = view;
    this.search = search;
  }

  /// Takes up to `count` phrases in a language from paragraphs that are aligned with another and match a query in either language. A phrase that does not
  /// even find its own paragraph in its own language says too little to be looked for, and is not taken.
  ///
  /// @throws QuerySyntaxException when a phrase is no query
  public List<KnownItem> take(Query query, Language from, Language to, int count, long seed)
      throws QuerySyntaxException {
    List<AlignedTexts> pairs = new ArrayList<>();
    new AlignedParagraphs(view)
        .forEach(
            query,
            Filters.NONE,
            pair -> {
              if (pair.has(from, to)
                  && isText(pair.first())
                  && pair.first().paragraph().text().length() >= SHORTEST_TEXT) {
                pairs.add(pair);
              }
            });
    Random random = new Random(seed);
    Collections.shuffle(pairs, random);
    List<KnownItem> items = new ArrayList<>();
    for (AlignedTexts pair : pairs) {
      if (items.size() == count) {
        break;
      }
      Optional<String> phrase = phrase(pair.in(from).paragraph().text(), from, random);
      if (phrase.isPresent() && search.place(phrase.get(), pair.in(from)) > 0) {
        items.add(new KnownItem(phrase.get(), from, pair.in(to)));
      }
    }
    return items;
  }

  private static boolean isText(IndexedParagraph found) {
    return found.paragraph().section().isText();
  }

  /// A clause at random: some words in a row of one with spaces, one without spaces whole, since where its words end
  /// is not written.
  private Optional<String> phrase(String text, Language language, Random random) {
    boolean spaced = languages.rules(language).isSpaced();
    Pattern pattern = spaced ? SPACED_CLAUSE : UNSPACED_CLAUSE;
    List<String> clauses = pattern.matcher(text).results().map(MatchResult::group).toList();
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    String clause = clauses.get(random.nextInt(clauses.size())).strip();
    if (!spaced) {
      return Optional.of(clause);
    }
    List<String> words = List.of(clause.split("\\s+"));
    int first = random.nextInt(Math.max(1, words.size() - WORDS + 1));
    return Optional.of(
        String.join(" ", words.subList(first, Math.min(words.size(), first + WORDS))));
  }
}
