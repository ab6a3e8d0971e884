package dev.operative.export.word;

import dev.operative.document.Language;
import dev.operative.export.ParagraphSink;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes provisions as quotations below the heads of their texts, each with its citation in a footnote.
///
/// All of them are kept until the end, since the head of the file tells of them: so there may be [#MOST] and no more.
public final class QuotationSink implements ParagraphSink {
  /// How many provisions one file takes.
  public static final int MOST = 1_000;

  private final OutputStream out;
  private final IndexView view;
  private final Vocabulary vocabulary;
  private final Cover cover;
  private final Show show;
  private final List<Entry> entries = new ArrayList<>();

  /// @param view where chapeaux in other languages are looked up
  /// @param show which versions are quoted: side by side when all are
  public QuotationSink(
      OutputStream out, IndexView view, Vocabulary vocabulary, Cover cover, Show show) {
    this.out = out;
    this.view = view;
    this.vocabulary = vocabulary;
    this.cover = cover;
    this.show = show;
  }

  /// A provision.
  ///
  /// @param texts its texts by language, at least one
  /// @param chapeaux those of all its texts
  record Entry(
      IndexedProvision provision,
      IndexedParagraph shown,
      Map<Language, IndexedParagraph> texts,
      Chapeaux chapeaux) {}

  /// @throws TooManyProvisionsException when there are more than [#MOST]; then nothing was written
  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) {
    if (entries.size() + found.size() > MOST) {
      throw new TooManyProvisionsException(MOST);
    }
    if (!show.equals(Show.BOTH)) {
      found.forEach(
          each ->
              entries.add(
                  new Entry(
                      each.provision(),
                      each.text(),
                      Map.of(each.text().document().language(), each.text()),
                      chapeaux)));
      return;
    }
    Chapeaux all =
        Chapeaux.of(
            view, found.stream().flatMap(each -> each.provision().versions().stream()).toList());
    for (ShownProvision each : found) {
      Map<Language, IndexedParagraph> texts = new TreeMap<>(vocabulary.languages().order());
      each.provision().versions().forEach(text -> texts.put(text.document().language(), text));
      entries.add(new Entry(each.provision(), each.text(), texts, all));
    }
  }

  @Override
  public void end() throws IOException {
    FileWords words = new FileWords(vocabulary.languages(), cover.imprint().style().language());
    WordFile file = new WordFile(cover.title(), words.text("foot"));
    new QuotationWriter(file, words, cover, vocabulary, columns()).write(entries);
    file.write(out);
  }

  /// The languages that stand side by side; one of them or none when texts stand alone.
  private List<Language> columns() {
    return show.equals(Show.BOTH) ? vocabulary.languages().all() : List.of();
  }
}
