package dev.operative.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document symbol mentioned in a paragraph.
///
/// @param symbol the document cited
/// @param paragraph the pinpoint when one is given: a label or a list of labels, such as `4`, `8 (a)`, `2, 3 and 5`, `4–7`
/// @param start UTF-16 offset of the mention in the paragraph's text
/// @param end end offset, exclusive
public record Citation(Symbol symbol, Optional<String> paragraph, int start, int end) {
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}(?: \\([a-z]+\\))*");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})–(\\d{1,3})");

  /// The numbers of a longer range are misread, not meant.
  private static final int LONGEST_RANGE = 100;

  /// The labels of the paragraphs that it points to, those within a range too; empty when it points to none.
  public Set<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    paragraph.ifPresent(
        list -> {
          Matcher ranges = RANGE.matcher(list);
          while (ranges.find()) {
            addRange(labels, Integer.parseInt(ranges.group(1)), Integer.parseInt(ranges.group(2)));
          }
          LABEL.matcher(list).results().forEach(label -> labels.add(label.group()));
        });
    return labels;
  }

  private static void addRange(Set<String> labels, int first, int last) {
    if (last - first < LONGEST_RANGE) {
      for (int number = first; number <= last; number++) {
        labels.add(Integer.toString(number));
      }
    }
  }
}
