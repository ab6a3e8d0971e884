package dev.operative.cli.output;

import dev.operative.document.ControlSigns;

/// A line of a file, in the form that editors and terminals make clickable.
public final class FileLine {
  private FileLine() {}

  /// @param line from 1; 0 for the whole file
  public static String of(String file, int line) {
    String name = ControlSigns.visibleLine(file);
    return line == 0 ? name : name + ":" + line;
  }
}
