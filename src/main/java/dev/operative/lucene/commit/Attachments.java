package dev.operative.lucene.commit;

import dev.operative.search.index.Attachment;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The attachments of a commit.
///
/// @param whole those that are as they were written, by name
/// @param damaged the names of those that are missing or damaged
public record Attachments(Map<String, Attachment> whole, List<String> damaged) {
  private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

  public Attachments {
    whole = Map.copyOf(whole);
    damaged = List.copyOf(damaged);
  }

  /// Reads what the data of a commit name. What is missing or damaged is logged.
  public static Attachments of(Directory directory, Map<String, String> commitData) {
    Map<String, Attachment> whole = new HashMap<>();
    TreeSet<String> damaged = new TreeSet<>();
    for (AttachmentFile file : AttachmentFile.in(commitData)) {
      try {
        whole.put(file.name(), file.read(directory));
      } catch (IOException unusable) {
        LOG.warn(
            "{} of the index is missing or damaged and is not used: {}",
            file.name(),
            unusable.toString());
        damaged.add(file.name());
      }
    }
    return new Attachments(whole, List.copyOf(damaged));
  }

  /// The attachment with a name; empty when there is none that can be used.
  public Optional<Attachment> get(String name) {
    return Optional.ofNullable(whole.get(name));
  }
}
