package dev.operative.search.meaning;

/// Every weight and threshold of search by meaning.
///
/// The figures are nDCG@10 of the judged queries as in `RankingProfile`, `once` that of `lay` with repeats folded and a second
/// near-duplicate worth nothing; they come from lists that were joined anew (decision 134).
///
/// @param nearest how many texts are close in meaning at most. 150: eval -.001, needs -.001, once -.002; 450: the same
/// @param least less similar texts are not close. .15: eval +.001, needs -.002, once -.002; .45: once -.006
/// @param gloss what share the translation of the typed words by the tables has in a query that is not in the language that the
///     encoder is surest in. 0: needs -.004, once -.014; .375: once -.004
/// @param damping how little the first places of a list stand out when lists are fused. 5: needs +.003, once -.005; 15: needs
///     -.006, once +.005
/// @param compared how many of the best of a list tell whether it can be trusted. 5: once +.002; 15: needs -.003, once +.005
/// @param agreement the power to which their closeness in meaning is raised: the higher, the less is trusted what is a little off.
///     2: once -.008; 6: needs -.004, once +.012
/// @param feedbackTexts how many of the best texts turn the query towards themselves. 2: needs +.004; 10: needs -.002, once -.005
/// @param feedback what share they have in it. 0: needs +.005, once -.012; .3: needs -.001, once +.002
/// @param found how many of the best finds by words are fused with the nearest texts. 50 and 150: the same
/// @param fused how many places the fused list has; below it what was found by words stands before what is close in meaning
public record MeaningProfile(
    int nearest,
    double least,
    double gloss,
    double damping,
    int compared,
    double agreement,
    int feedbackTexts,
    double feedback,
    int found,
    int fused) {
  /// The profile that was measured.
  public static final MeaningProfile DEFAULT =
      new MeaningProfile(300, 0.3, 0.25, 10, 10, 4, 5, 0.2, 100, 50);
}
