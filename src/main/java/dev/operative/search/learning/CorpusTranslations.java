package dev.operative.search.learning;

import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.service.Translators;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.FormTable;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.Lexicon;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The translations learnt from the commit that is searched, which are attached to it. Safe for use by several threads.
public final class CorpusTranslations {
  /// The name under which what was learnt is attached to an index.
  public static final String NAME = "learnt-translations.tsv";

  /// The source of translations learnt from the documents of the index.
  public static final String CORPUS = "corpus";

  /// The source of translations learnt from the UN's resolutions.
  public static final String RESOLUTIONS = "resolutions";

  /// In an index of so many provisions learning takes a few seconds, and happens after every change.
  private static final int SMALL = 20_000;

  /// In a larger index, learning waits until one in so many provisions has changed.
  private static final int ONE_IN = 20;

  /// While a new commit is made ready, the one before is read.
  private static final int COMMITS = 2;

  private final FormAnalyzer analyzer;
  private final Map<String, FormTable> ofCommits = new LinkedHashMap<>();

  public CorpusTranslations(Languages languages) {
    this.analyzer = new FormAnalyzer(languages);
  }

  /// Expanders that know glossaries, what comes with the program, and what was learnt from the
  /// index that is searched.
  public Translators expanders(ProgramTables program, Glossaries glossaries) {
    List<FormTable> names = glossaries.tablesBefore(program.names(), analyzer);
    return view ->
        new QueryExpander(
            analyzer,
            names,
            Stream.concat(learnt(view).stream(), Stream.of(program.resolutions())).toList(),
            program.plainWords());
  }

  /// An expander that knows glossaries, a vocabulary and some translations learnt, to measure them by.
  public static QueryExpander expander(
      Languages languages,
      Vocabulary vocabulary,
      Glossaries glossaries,
      List<LearntTranslation> learnt) {
    FormAnalyzer analyzer = new FormAnalyzer(languages);
    List<FormTable> tables = List.of(LearntTable.table(analyzer, CORPUS, learnt));
    Lexicon lexicon = new Lexicon(analyzer);
    return new QueryExpander(
        analyzer,
        glossaries.tablesBefore(lexicon.tables(vocabulary), analyzer),
        tables,
        lexicon.plainWords(vocabulary));
  }

  /// Whether what was learnt is too old for a commit: missing, damaged, or made before too much of the index changed. What
  /// a large index teaches hardly depends on a few provisions, and learning costs as much as the whole index is large; so
  /// it waits for a change of that order.
  public static boolean isDue(IndexView view) {
    return view.attachment(NAME)
        .map(learnt -> isDue(learnt.changes(), view.size().provisions()))
        .orElse(true);
  }

  private static boolean isDue(long changes, long provisions) {
    return changes > 0 && (provisions <= SMALL || changes * ONE_IN > provisions);
  }

  /// Learns from the last commit of an index and attaches what was learnt to the next.
  ///
  /// @param view of the last commit
  public void learn(IndexView view, ParagraphIndex index) {
    IndexLearning.Learnt learnt = new IndexLearning(analyzer).learn(view);
    index.attach(NAME, LearntTable.text(learnt, view.statistics().works()));
  }

  /// The table of what was learnt from the commit of a view; empty when nothing was.
  private Optional<FormTable> learnt(IndexView view) {
    return view.attachment(NAME).map(this::table);
  }

  private synchronized FormTable table(Attachment learnt) {
    FormTable table = ofCommits.remove(learnt.checksum());
    if (table == null) {
      table =
          LearntTable.table(
              analyzer,
              CORPUS,
              LearntTable.read(analyzer.languages(), new StringReader(learnt.text())));
    }
    ofCommits.put(learnt.checksum(), table);
    if (ofCommits.size() > COMMITS) {
      ofCommits.remove(ofCommits.keySet().iterator().next());
    }
    return table;
  }
}
