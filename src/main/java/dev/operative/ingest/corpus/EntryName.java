package dev.operative.ingest.corpus;

import java.util.ArrayList;
import java.util.List;

/// The name of an archive's entry, made safe.
sealed interface EntryName {
  /// A name inside the archive, `/`-separated, without `.` and empty steps.
  record Inside(String path) implements EntryName {}

  /// A name that would lead out of the archive.
  ///
  /// @param shown the name as far as it can be shown
  /// @param reason what is wrong with it
  record Outside(String shown, String reason) implements EntryName {}

  /// Reads a name as it stands in an archive made on any system.
  static EntryName of(String raw) {
    String name = raw.replace('\\', '/');
    String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
    if (!shown.equals(name)) {
      return new Outside(shown, "its name holds control characters");
    }
    if (name.startsWith("/")) {
      return new Outside(shown, "its name is an absolute path");
    }
    if (name.matches("[A-Za-z]:.*")) {
      return new Outside(shown, "its name begins with a drive letter");
    }
    List<String> steps = new ArrayList<>();
    for (String step : name.split("/", -1)) {
      if (step.equals("..")) {
        return new Outside(shown, "its name leads out of the archive with “..”");
      }
      if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return steps.isEmpty()
        ? new Outside(shown, "it has no name")
        : new Inside(String.join("/", steps));
  }
}
