package dev.operative.search.meaning;

/// Every weight and threshold of search by meaning.
///
/// The figures are nDCG@10 of the judged queries as in `RankingProfile`, `once` that of `lay` with repeats folded and a second
/// near-duplicate worth nothing; they come from lists that were joined anew (decisions 134 and 137).
///
/// @param nearest how many texts are close in meaning at most. 150: eval -.001, needs +.001, once the same; 450: the same
/// @param least less similar texts are not close. .15: eval -.003, needs +.001; .45: eval -.006, once -.005
/// @param gloss what share the translation of the typed words by the tables has in a query that is not in the language that the
///     encoder is surest in. 0: eval -.005, once -.023; .375: needs +.002, once -.011
/// @param damping how little the first places of a list stand out when lists are fused. 5: eval -.008, once -.011; 15: needs
///     -.005, once +.003
/// @param compared how many of the best of a list tell whether it can be trusted. 5: eval -.002, needs +.004; 15: once -.002
/// @param agreement the power to which their closeness in meaning is raised: the higher, the less is trusted what is a little off.
///     2: needs -.002, once -.019; 6: eval -.004, once +.002
/// @param terms what a list by words is trusted beside that, when all of the words are terms of the field. .75: eval -.029, needs
///     -.019, once +.005; 3: eval -.002, needs -.006, once -.027
/// @param partly what a list by words counts for where nothing has all of them. .3: needs +.008, once -.013; 1: needs -.006, once
///     -.006
/// @param feedbackTexts how many of the best texts turn the query towards themselves. 2: eval -.004, once -.006; 10: eval -.002,
///     once -.009
/// @param feedback what share they have in it. 0: eval -.006, needs +.005, once -.016; .3: eval -.004, needs -.002
/// @param found how many of the best finds by words are fused with the nearest texts. 50: the same
/// @param fused how many places the fused list has; below it what was found by words stands before what is close in meaning
public record MeaningProfile(
    int nearest,
    double least,
    double gloss,
    double damping,
    int compared,
    double agreement,
    double terms,
    double partly,
    int feedbackTexts,
    double feedback,
    int found,
    int fused) {
  /// The profile that was measured.
  public static final MeaningProfile DEFAULT =
      new MeaningProfile(300, 0.3, 0.25, 10, 10, 4, 1.5, 0.8, 5, 0.2, 100, 50);
}
