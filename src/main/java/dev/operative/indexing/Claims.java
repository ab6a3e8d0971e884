package dev.operative.indexing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which file answers for which document, when several hold it: a file that is the document before one that
/// encloses it, Akoma Ntoso before other formats, then the first by path. The outcome does not depend on the
/// order in which the files were read.
final class Claims {
  private static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::encloses)
          .thenComparingInt(Claim::rank)
          .thenComparing(Claim::file);

  private final Map<String, Claim> best = new HashMap<>();

  /// One file's claim to an id.
  record Claim(boolean encloses, int rank, String file) {}

  /// Enters a file's claims.
  void enter(String file, SourceMark mark) {
    for (int i = 0; i < mark.ids().size(); i++) {
      Claim claim = new Claim(i > 0, mark.rank(), file);
      best.merge(mark.ids().get(i), claim, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
  }

  /// The file to take a file's document from instead; empty when the file itself is the best.
  Optional<String> betterFile(String file, SourceMark mark) {
    if (mark.ids().isEmpty()) {
      return Optional.empty();
    }
    return owner(mark.ids().getFirst()).filter(owner -> !owner.equals(file));
  }

  /// The ids of the texts a file encloses that another file answers for.
  Set<String> yielded(String file, SourceMark mark) {
    Set<String> yielded = new TreeSet<>();
    List<String> ids = mark.ids();
    for (String id : ids.subList(Math.min(1, ids.size()), ids.size())) {
      if (owner(id).filter(owner -> !owner.equals(file)).isPresent()) {
        yielded.add(id);
      }
    }
    return yielded;
  }

  private Optional<String> owner(String id) {
    return Optional.ofNullable(best.get(id)).map(Claim::file);
  }
}
