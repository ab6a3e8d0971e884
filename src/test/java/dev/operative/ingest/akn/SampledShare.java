package dev.operative.ingest.akn;

import java.util.ArrayList;
import java.util.List;

/// A share of units that are right, measured on files drawn from all files. Mistakes come by the file, so that files,
/// not units, are what was drawn: a file full of mistakes more or less moves the share of a thin sample.
final class SampledShare {
  private record OfFile(int right, int all) {}

  private final List<OfFile> files = new ArrayList<>();

  /// Adds a file.
  ///
  /// @param right how many of its units are right; below 0 when more was wrong than there are units
  /// @param all how many units it has
  void add(int right, int all) {
    files.add(new OfFile(right, all));
  }

  /// The share in the files that were read.
  double share() {
    return (double) files.stream().mapToInt(OfFile::right).sum() / units();
  }

  /// The highest share in all files that can be believed after what was read: two standard errors (of a ratio, drawn
  /// without putting back) above [#share()], and that itself when every file was read.
  ///
  /// @param oneIn of how many files one was read, 1 or more
  double atMost(int oneIn) {
    int drawn = files.size();
    if (oneIn == 1 || drawn < 2) {
      return share();
    }
    double share = share();
    double squares =
        files.stream()
            .mapToDouble(file -> file.right() - share * file.all())
            .map(off -> off * off)
            .sum();
    double variance = (1 - 1.0 / oneIn) * drawn / (drawn - 1.0) * squares;
    return Math.min(1, share + 2 * Math.sqrt(variance) / units());
  }

  private long units() {
    return files.stream().mapToLong(OfFile::all).sum();
  }
}
