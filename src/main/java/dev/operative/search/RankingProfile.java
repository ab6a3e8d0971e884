package dev.operative.search;

import dev.operative.document.Section;
import dev.operative.search.meaning.MeaningProfile;

/// Every weight and threshold that decides what is found and in which order. A search carries its profile with it, so
/// that a test or an evaluation can vary one number and see what changes; `operative evaluate --vary` prints what each
/// of them is worth on judged queries. How well words match is left to BM25 with the parameters of its authors.
///
/// The figures are nDCG@10 of the judged queries: `eval` by keywords and `needs` by sentences, both of the bundled corpus,
/// and `lay`, 30 unseen queries over all archives (decision 116).
///
/// @param sections what paragraphs beside the text weigh
/// @param chineseWords how much it counts, beside the match of its characters, that a stretch of Chinese is made of whole
///     words. 0 instead of 1: eval -.0003, needs .0000, lay -.011
/// @param alternatives what part of its score each further alternative adds that a provision has, to the best one: names of
///     one thing are one match and not several, however rare some of them are.
///     0 instead: eval -.008, needs -.004; 1 instead: eval -.003
/// @param chapeau what a word in the chapeau of a sub-paragraph counts, which has 1 in its own text.
///     0 instead: needs -.001
/// @param translation what is searched beside the typed words
/// @param widening when and how far words may be missing
/// @param meaning how search by meaning joins search by words (decision 130)
/// @param wordings how earlier and later wordings of a paragraph are found (decision 106)
public record RankingProfile(
    Sections sections,
    double chineseWords,
    double alternatives,
    double chapeau,
    Translation translation,
    Widening widening,
    MeaningProfile meaning,
    Wordings wordings) {

  /// The profile that is measured and served.
  public static final RankingProfile DEFAULT =
      new RankingProfile(
          new Sections(0.6, 0.25),
          1,
          0.4,
          0.3,
          new Translation(0.7, 0.75, 0.5, 0.5, 6, 2),
          new Widening(10, 0.5),
          MeaningProfile.DEFAULT,
          new Wordings(0.4, 0.12, 0.01, 10));

  /// By what the score of a paragraph is multiplied that is not preambular, operative or narrative text. All at 1: eval
  /// -.029, lay -.013.
  ///
  /// @param notes tables and footnotes. Half of it: eval -.003, needs -.008
  /// @param furniture headings, front matter and signatures. Twice as much: eval -.003
  public record Sections(double notes, double furniture) {
    /// The factor of a section.
    public double of(Section section) {
      return switch (section) {
        case OPERATIVE, PREAMBULAR, NARRATIVE -> 1;
        case TABLE, FOOTNOTE -> notes;
        case HEADING, FRONT_MATTER, SIGNATURE -> furniture;
      };
    }
  }

  /// What is searched beside the typed words.
  ///
  /// @param otherLanguage what a match in another language than the query's counts for: scores of two languages are of
  ///     different scales
  /// @param otherName what another name in the query's own language counts for; a typed word counts 1
  /// @param plain what the United Nations' words count for where plain ones were typed (decision 131). Without them: needs
  ///     -.004, lay -.085
  /// @param related what the name of a neighbouring matter counts for
  /// @param forms how many forms a stretch of the query adds in each language at most
  /// @param neighbours by how many of its forms a neighbouring matter is looked for
  public record Translation(
      double otherLanguage,
      double otherName,
      double plain,
      double related,
      int forms,
      int neighbours) {}

  /// When and how far words may be missing.
  ///
  /// @param enough with fewer results than this, paragraphs with most of the words are listed below, and the best of those
  ///     with any of them until there are so many
  /// @param most more than this share of the words is most of them
  public record Widening(int enough, double most) {
    /// How many of so many words are most of them.
    public int most(int words) {
      return (int) Math.floor(words * most) + 1;
    }
  }

  /// Which wordings are shown as earlier and later ones of a paragraph, and in which order. The figures are how many of 150
  /// paragraphs in English and in Chinese have the paragraph that they were taken over from as their first earlier wording,
  /// which were 142 and 146 (decision 106).
  ///
  /// @param least less similar wordings are not shown: what paragraphs share below it is the turns of phrase that all
  ///     texts share; from 0 to 1. .8: 135 and 145
  /// @param series what a common title adds to the similarity of the words. 0: 132 and 137; .06: 142
  ///     and 143
  /// @param year what each year between them takes away. 0: 97 and 103; .015: 143 and 147
  /// @param years more years than these are as far as any time. 5 and 20: the same
  public record Wordings(double least, double series, double year, int years) {}
}
