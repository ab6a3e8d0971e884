package dev.operative.lucene.commit;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/// Merges on threads of its own, which leave what goes wrong to the writer: it keeps the segments that were not merged,
/// and tells whoever waits for the merge. A stack trace between the lines of a command would help nobody.
public final class ReportedMerges extends ConcurrentMergeScheduler {
  @Override
  protected void handleMergeException(Throwable failure) {}
}
