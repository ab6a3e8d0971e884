package dev.operative.search.index;

import java.util.List;

/// The outcome of reading a whole index to see whether it is as it was written.
///
/// @param files number of files read
/// @param bytes their size
/// @param index what is damaged or missing of the index itself, which is to be written anew
/// @param derived what is damaged or missing of that which is made from it, and made again by the next run
public record Verification(int files, long bytes, List<Damage> index, List<Damage> derived) {
  public Verification {
    index = List.copyOf(index);
    derived = List.copyOf(derived);
  }

  /// Something that is not as it was written.
  ///
  /// @param file the file, relative to the index
  /// @param reason what is wrong with it, in the user's words
  public record Damage(String file, String reason) {}
}
