package dev.operative.lucene;

import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.query.TextQueries;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.words.CharacterPairs;
import dev.operative.lucene.words.WordStatistics;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/// The words of the embedded index at one commit.
record SnapshotWords(Snapshot snapshot) implements WordStatistics {
  @Override
  public IndexReader words() {
    return snapshot.getIndexReader();
  }

  @Override
  public CharacterPairs pairs() throws IOException {
    return snapshot.once(
        CharacterPairs.class, commit -> CharacterPairs.read(commit.getIndexReader()));
  }

  @Override
  public Map<String, Integer> counts(Collection<String> runs) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String run : runs) {
      counts.put(run, snapshot.count(TextQueries.pairs(TypedText.unspaced().language(), run)));
    }
    return counts;
  }

  @Override
  public <T> T read(Reading<T> reading) {
    return snapshot.read(reading::read);
  }
}
