package dev.operative.ingest.text.block;

import dev.operative.ingest.TextLanguage;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which blocks of a document are written in a language that is not read: all of them, an enclosed text, a column of
/// a bilingual page.
///
/// @param readable the others, in order
/// @param runs where the foreign blocks stand, in order
/// @param whole the language of the document when next to nothing of it can be read
public record ForeignBlocks(List<Block> readable, List<Run> runs, Optional<String> whole) {
  /// A document is foreign when so many times more of it is foreign than can be read.
  private static final int WHOLE = 9;

  /// Fewer small words of a language may be those of a name: "Organisation internationale de la Francophonie".
  private static final int FEWEST_WORDS = 3;

  /// The letters of symbols are no words: "A/73/63-E/2018/8".
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][\\w.()-]*(?:/[\\w.()-]+)+");

  public ForeignBlocks {
    readable = List.copyOf(readable);
    runs = List.copyOf(runs);
  }

  /// Blocks of one language with no others between them.
  ///
  /// @param language its English name: `Russian`
  /// @param firstLine the first line in the source
  /// @param lastLine the last line in the source
  public record Run(String language, int firstLine, int lastLine) {}

  /// Looks through the blocks of a document.
  ///
  /// @param languages those that are read
  public static ForeignBlocks of(List<Block> blocks, Languages languages) {
    List<TextLanguage> read =
        languages.all().stream()
            .map(languages::rules)
            .map(LanguageRules::name)
            .flatMap(name -> TextLanguage.named(name).stream())
            .toList();
    List<Optional<TextLanguage>> seen =
        blocks.stream().map(block -> language(block.text(), read)).toList();
    List<Optional<TextLanguage>> ahead = ahead(seen);
    List<Block> readable = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    int readableLetters = 0;
    int foreignLetters = 0;
    boolean inRun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<TextLanguage> language = seen.get(i);
      if (inRun && language.isEmpty()) {
        // What says nothing of itself may stand between two texts of one language.
        language = ahead.get(i).filter(next -> next.name().equals(runs.getLast().language()));
      }
      if (language.isPresent() && !read.contains(language.get())) {
        foreignLetters += block.text().length();
        add(block, language.get().name(), inRun, runs);
        inRun = true;
      } else {
        readableLetters += language.isPresent() ? block.text().length() : 0;
        readable.add(block);
        inRun = false;
      }
    }
    boolean whole = foreignLetters > WHOLE * readableLetters;
    return new ForeignBlocks(
        readable, runs, whole ? Optional.of(runs.getFirst().language()) : Optional.empty());
  }

  /// The language of a block as far as its words tell; empty for a number or a name.
  private static Optional<TextLanguage> language(String text, List<TextLanguage> read) {
    String words = SYMBOL.matcher(text).replaceAll(" ");
    return TextLanguage.of(words).filter(found -> isSure(words, found, read));
  }

  private static boolean isSure(String text, TextLanguage found, List<TextLanguage> read) {
    if (!found.sharesScript() || read.stream().noneMatch(each -> each.script() == found.script())) {
      return true;
    }
    long words = found.wordsIn(text);
    long readable = read.stream().mapToLong(each -> each.wordsIn(text)).sum();
    return read.contains(found) ? words > 0 : words >= FEWEST_WORDS && words > 2 * readable;
  }

  /// The first language that is seen from each place on.
  private static List<Optional<TextLanguage>> ahead(List<Optional<TextLanguage>> seen) {
    List<Optional<TextLanguage>> ahead = new ArrayList<>(seen);
    for (int i = ahead.size() - 2; i >= 0; i--) {
      if (ahead.get(i).isEmpty()) {
        ahead.set(i, ahead.get(i + 1));
      }
    }
    return ahead;
  }

  private static void add(Block block, String language, boolean goesOn, List<Run> runs) {
    if (goesOn && runs.getLast().language().equals(language)) {
      Run run = runs.removeLast();
      runs.add(new Run(language, run.firstLine(), block.lastLine()));
    } else {
      runs.add(new Run(language, block.firstLine(), block.lastLine()));
    }
  }
}
