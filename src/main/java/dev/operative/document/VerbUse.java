package dev.operative.document;

import java.util.List;

/// One use of an operative or preambular verb in a paragraph.
///
/// @param verb the facet value: the English half of the vocabulary's facet group, `Calls upon`
/// @param canonical the exact canonical verb, which may be finer than the group: `Reiterates` in group
///     `Reaffirms`
/// @param phrase the words as they stand in the text, modifiers included: `Further calls upon`; for an
///     inherited verb, the chapeau's
/// @param modifiers the modifiers that were stripped, lower case: `further`
/// @param start UTF-16 offset of the phrase in the paragraph's text; 0 when inherited
/// @param end end offset, exclusive; 0 when inherited
/// @param inherited whether the verb stands in the chapeau and governs this sub-paragraph from there
public record VerbUse(
    String verb,
    String canonical,
    String phrase,
    List<String> modifiers,
    int start,
    int end,
    boolean inherited) {
  public VerbUse {
    modifiers = List.copyOf(modifiers);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("offsets " + start + " to " + end + " of " + phrase);
    }
  }

  /// The same use in a text before which `by` more characters stand, 0 or more.
  public VerbUse shifted(int by) {
    return new VerbUse(verb, canonical, phrase, modifiers, start + by, end + by, inherited);
  }

  /// The same verb where the text that is shown does not say it.
  public VerbUse withoutPlace() {
    return new VerbUse(verb, canonical, phrase, modifiers, 0, 0, inherited);
  }

  /// The same verb as a sub-paragraph inherits it.
  public VerbUse asInherited() {
    return new VerbUse(verb, canonical, phrase, modifiers, 0, 0, true);
  }
}
