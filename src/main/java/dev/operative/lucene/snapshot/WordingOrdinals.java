package dev.operative.lucene.snapshot;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRefHash;

/// Numbers the wordings that stand in several works, from 0.
public final class WordingOrdinals {
  /// No provision is of one wording with another.
  public static final WordingOrdinals NONE = new WordingOrdinals(new int[0], 0);

  private final int[] wordings;
  private final int size;

  private WordingOrdinals(int[] wordings, int size) {
    this.wordings = wordings;
    this.size = size;
  }

  /// The wordings of a commit.
  public static WordingOrdinals of(Snapshot snapshot) throws IOException {
    return snapshot.once(WordingOrdinals.class, WordingOrdinals::read);
  }

  private static WordingOrdinals read(Snapshot snapshot) throws IOException {
    int[] wordings = new int[snapshot.getIndexReader().maxDoc()];
    Arrays.fill(wordings, -1);
    BytesRefHash names = new BytesRefHash();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.WORDING);
      for (int doc = values.nextDoc();
          doc != BinaryDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        int added = names.add(values.binaryValue());
        wordings[leaf.docBase + doc] = added < 0 ? -1 - added : added;
      }
    }
    return new WordingOrdinals(wordings, names.size());
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// The number of the wording that a Lucene document is of; -1 when no other work has it.
  public int of(int doc) {
    return size == 0 ? -1 : wordings[doc];
  }

  /// The numbers of the wordings that texts are of, of those that have one.
  public Map<TextKey, Integer> of(Snapshot snapshot, Collection<TextKey> texts) throws IOException {
    Map<TextKey, Integer> found = new HashMap<>();
    snapshot
        .texts()
        .of(texts)
        .forEach(
            (text, documents) ->
                Arrays.stream(documents)
                    .map(this::of)
                    .filter(wording -> wording >= 0)
                    .findFirst()
                    .ifPresent(wording -> found.put(text, wording)));
    return found;
  }
}
