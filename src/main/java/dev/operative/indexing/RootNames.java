package dev.operative.indexing;

import dev.operative.ingest.corpus.CorpusRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps the files of two roots with the same name apart: the later one is named by more of its path.
final class RootNames {
  private RootNames() {}

  /// The roots, each with a name that no file of another root bears.
  ///
  /// @param marks what the index remembers of its files
  static List<CorpusRoot> distinct(List<CorpusRoot> roots, Map<String, SourceMark> marks) {
    List<CorpusRoot> named = new ArrayList<>();
    for (CorpusRoot root : roots) {
      CorpusRoot candidate = root;
      while (!root.owner().isEmpty() && taken(candidate, named, marks)) {
        String longer = longer(candidate);
        if (longer.equals(candidate.name())) {
          break;
        }
        candidate = new CorpusRoot(root.path(), longer, root.owner());
      }
      named.add(candidate);
    }
    return named;
  }

  private static boolean taken(
      CorpusRoot root, List<CorpusRoot> named, Map<String, SourceMark> marks) {
    return named.stream().anyMatch(other -> other.name().equals(root.name()))
        || marks.entrySet().stream()
            .anyMatch(
                entry ->
                    below(root, entry.getKey()) && !entry.getValue().owner().equals(root.owner()));
  }

  private static String longer(CorpusRoot root) {
    String whole = root.owner().replace('\\', '/');
    int used = whole.length() - root.name().length();
    int before = whole.lastIndexOf('/', used - 2);
    return used <= 0 ? root.name() : whole.substring(Math.max(0, before + 1));
  }

  /// Whether a file of this name is below a root.
  static boolean below(CorpusRoot root, String file) {
    return root.name().isEmpty()
        || file.equals(root.name())
        || file.startsWith(root.name() + "/")
        || file.startsWith(root.name() + "!/");
  }
}
