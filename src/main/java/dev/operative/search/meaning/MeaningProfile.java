package dev.operative.search.meaning;

/// Every weight and threshold of search by meaning.
///
/// @param nearest how many wordings are close in meaning at most
/// @param least less similar wordings are not close
/// @param damping how little the first places of a list stand out when lists are fused
/// @param compared how many of the best finds by words tell whether the words can be trusted
/// @param agreement the power to which their closeness in meaning is raised: the higher, the less is trusted what is a little off
/// @param feedbackTexts how many of the best texts turn the query towards themselves
/// @param feedback what share they have in it
public record MeaningProfile(
    int nearest,
    double least,
    double damping,
    int compared,
    double agreement,
    int feedbackTexts,
    double feedback) {
  /// The profile that was measured.
  public static final MeaningProfile DEFAULT = new MeaningProfile(300, 0.3, 10, 10, 4, 10, 0.2);
}
