package dev.operative.search.meaning;

/// Every weight and threshold of search by meaning.
///
/// @param nearest how many texts are close in meaning at most
/// @param least less similar texts are not close
/// @param gloss what share the translation of the typed words by the tables has in a query that is not in the language that the
///     encoder is surest in
/// @param damping how little the first places of a list stand out when lists are fused
/// @param compared how many of the best finds by words tell whether the words can be trusted
/// @param agreement the power to which their closeness in meaning is raised: the higher, the less is trusted what is a little off
/// @param feedbackTexts how many of the best texts turn the query towards themselves
/// @param feedback what share they have in it
/// @param found how many of the best finds by words are fused with the nearest texts
/// @param fused how many places the fused list has; below it what was found by words stands before what is close in meaning
/// @param ready with a smaller share of the vectors made, words alone are searched
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
    int fused,
    double ready) {
  /// The profile that was measured.
  public static final MeaningProfile DEFAULT =
      new MeaningProfile(300, 0.3, 0.25, 10, 10, 4, 5, 0.2, 100, 50, 0.9);
}
