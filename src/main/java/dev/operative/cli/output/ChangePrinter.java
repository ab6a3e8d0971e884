package dev.operative.cli.output;

import dev.operative.search.Highlight;
import dev.operative.search.wording.Change;
import java.util.ArrayList;
import java.util.List;

/// Prints how one wording becomes another: removed words as `[-so-]`, added words as `{+so+}`, like `wdiff`.
final class ChangePrinter {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final Console console;

  ChangePrinter(Console console) {
    this.console = console;
  }

  void print(List<Change> changes) {
    StringBuilder text = new StringBuilder();
    List<Highlight> marks = new ArrayList<>();
    for (Change change : changes) {
      String words = change.text().stripTrailing();
      int start = text.length();
      switch (change.kind()) {
        case KEPT -> text.append(words);
        case REMOVED -> text.append("[-").append(words).append("-]");
        case ADDED -> text.append("{+").append(words).append("+}");
      }
      if (change.kind() != Change.Kind.KEPT) {
        marks.add(new Highlight(start, text.length()));
      }
      text.append(change.text(), words.length(), change.text().length());
    }
    TextWrapping.wrap(text.toString(), marks, WIDTH, mark -> Style.HIGHLIGHT.of(mark, console))
        .forEach(line -> console.out().println(INDENT + line));
  }
}
