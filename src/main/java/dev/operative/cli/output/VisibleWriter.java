package dev.operative.cli.output;

import dev.operative.document.ControlSigns;
import java.io.PrintWriter;
import java.util.regex.Matcher;

/// Prints for people: of what would act on a terminal, only the [styles][Style] that the program itself gives pass, the
/// rest is shown.
final class VisibleWriter extends PrintWriter {
  /// @param out where it goes
  VisibleWriter(PrintWriter out) {
    super(out);
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int offset, int length) {
    write(new String(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    String part = text.substring(offset, offset + length);
    StringBuilder shown = new StringBuilder(length);
    Matcher style = Style.SEQUENCE.matcher(part);
    int from = 0;
    while (style.find()) {
      shown.append(ControlSigns.visible(part.substring(from, style.start()))).append(style.group());
      from = style.end();
    }
    shown.append(ControlSigns.visible(part.substring(from)));
    super.write(shown.toString(), 0, shown.length());
  }
}
