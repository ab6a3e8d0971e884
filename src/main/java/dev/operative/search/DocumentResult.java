package dev.operative.search;

import dev.operative.document.DocumentHeader;
import java.util.List;

/// The answer to a request for works.
///
/// @param total the exact number of works with a matching provision
/// @param documents the wanted page of them
public record DocumentResult(long total, List<DocumentHit> documents) {
  public DocumentResult {
    documents = List.copyOf(documents);
  }

  /// A work with matching provisions.
  ///
  /// @param work the work
  /// @param matches the exact number of its matching provisions
  /// @param best the first of them in the order asked for
  public record DocumentHit(WorkSummary work, long matches, List<Hit> best) {
    public DocumentHit {
      best = List.copyOf(best);
    }

    /// What is known of the version that is shown.
    public DocumentHeader header() {
      return best.isEmpty()
          ? work.headers().firstEntry().getValue()
          : best.getFirst().found().document();
    }
  }
}
