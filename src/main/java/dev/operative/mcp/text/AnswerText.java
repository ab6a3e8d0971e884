package dev.operative.mcp.text;

import java.util.List;
import java.util.function.Function;

/// The text of an answer while it is written: blocks, as many as fit into a number of tokens, and how to go on.
public final class AnswerText {
  /// Kept free for what says how to go on.
  private static final int CLOSING = 120;

  /// A blank line.
  private static final int BETWEEN = 1;

  private final StringBuilder text = new StringBuilder();
  private int left;

  /// @param tokens how many the whole may have, as [TokenCount] reckons
  public AnswerText(int tokens) {
    this.left = tokens - CLOSING;
  }

  /// Adds a block; cut when it does not fit.
  public void add(String block) {
    if (!block.isBlank() && left > BETWEEN) {
      append(TokenCount.cut(block, left - BETWEEN));
    }
  }

  /// Adds a page of a list, as much of it as fits, and says what is left.
  ///
  /// @param page what to add
  /// @param offset how many items of the list are before the page
  /// @param total how many items the list has
  /// @param block what is said of an item
  public <T> void addPage(List<T> page, int offset, long total, Function<T, String> block) {
    int added = 0;
    for (T item : page) {
      String said = block.apply(item);
      // A single block that is too long is cut, else its reader could never get past it.
      if (added > 0 && TokenCount.of(said) + BETWEEN > left) {
        break;
      }
      add(said);
      added++;
    }
    long next = (long) offset + added;
    if (next < total) {
      end(
          added == 0
              ? "Nothing is left at offset=" + offset + "; there are " + total + " in all."
              : (total - next)
                  + " more of "
                  + total
                  + ". To go on, ask the same with offset="
                  + next
                  + "; for more at once, give max_tokens.");
    } else if (added == 0 && offset > 0) {
      end("There are only " + total + ", and offset=" + offset + " is past the last.");
    }
  }

  /// Adds a page of a list that is at hand as a whole.
  ///
  /// @param limit how many items at most
  public <T> void addPage(List<T> all, int offset, int limit, Function<T, String> block) {
    int from = Math.min(offset, all.size());
    addPage(
        all.subList(from, Math.min(all.size(), from + limit)), offset, (long) all.size(), block);
  }

  private void end(String block) {
    left += CLOSING;
    add(block);
    left = Math.max(0, left - CLOSING);
  }

  private void append(String block) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    text.append(block);
    left -= TokenCount.of(block) + BETWEEN;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
