package dev.operative.ingest;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the paragraph whose sentence a sub-paragraph completes, in one part.
///
/// A number says it: `8 (a) (ii)` completes `8 (a)`. Where the chapeau has no number ("Decides to: (a) …"), or
/// the items have none (bullets), the colon does: it opens a list that goes on until an item ends with a full
/// stop, or until something that is no item comes: a main paragraph, or one that opens with a verb of its own.
final class Chapeaux {
  private static final Pattern OPENS = Pattern.compile("[:：][\\s—–-]*[”\"]?$");
  private static final Pattern CLOSES = Pattern.compile("[.。][”\"’]?$");

  private final Vocabulary vocabulary;
  private final Map<String, Paragraph> byLabel = new HashMap<>();
  private Optional<Paragraph> list = Optional.empty();

  Chapeaux(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The chapeau of the next paragraph; empty when it stands by itself.
  ///
  /// @param found the verbs found in its text
  Optional<Paragraph> of(DraftParagraph draft, String label, List<VerbUse> found) {
    ParagraphNumber parent = ParagraphNumber.of(label).parent();
    if (!parent.isNone()) {
      return Optional.ofNullable(byLabel.get(key(draft.section(), parent.label())));
    }
    return list.filter(opener -> opener.section() == draft.section())
        .filter(opener -> !isQuoted(draft.text()) || isQuoted(opener.text()))
        .filter(opener -> isItem(draft, own(draft, found, opener)));
  }

  /// What looks like a verb of the organ may be what the chapeau asks for: 促请各国：支持调解.
  private List<VerbUse> own(DraftParagraph draft, List<VerbUse> found, Paragraph opener) {
    return draft.section() == Section.OPERATIVE
        ? vocabulary.ownVerbs(draft.text(), draft.language(), found, opener)
        : found;
  }

  /// "shall read as follows: “Demands …": quoted text is no item, unless a quotation mark opens every paragraph.
  private static boolean isQuoted(String text) {
    return text.startsWith("“") || text.startsWith("\"") || text.startsWith("「");
  }

  /// Goes on behind a paragraph.
  void add(Paragraph paragraph, DraftParagraph draft) {
    if (!paragraph.label().isEmpty()) {
      byLabel.put(key(paragraph.section(), paragraph.label()), paragraph);
    }
    switch (paragraph.section()) {
      case PREAMBULAR, OPERATIVE, NARRATIVE -> {
        String text = paragraph.text().strip();
        if (OPENS.matcher(text).find()) {
          list = Optional.of(paragraph).filter(opener -> !opener.verbs().isEmpty());
        } else if (CLOSES.matcher(text).find() || !isItem(draft, own(paragraph))) {
          list = Optional.empty();
        }
      }
      case HEADING, SIGNATURE, FRONT_MATTER -> list = Optional.empty();
      case FOOTNOTE, TABLE -> {
        // They stand between the items of a list and end none.
      }
    }
  }

  private static boolean isItem(DraftParagraph draft, List<VerbUse> own) {
    String label = draft.number().label();
    if (label.isEmpty()) {
      return own.isEmpty() || own.getFirst().start() > 0;
    }
    return !Character.isDigit(label.charAt(0));
  }

  private static List<VerbUse> own(Paragraph paragraph) {
    return paragraph.verbs().stream().filter(use -> !use.inherited()).toList();
  }

  private static String key(Section section, String label) {
    return section + " " + label;
  }
}
