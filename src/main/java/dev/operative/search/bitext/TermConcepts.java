package dev.operative.search.bitext;

import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the terms of a vocabulary in a text by their forms in any language, the longest form first; forms that
/// mostly mean something else are left out.
public final class TermConcepts implements ConceptFinder {
  /// The forms that begin with the same characters.
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private final Set<String> concepts = new HashSet<>(2);
  }

  private final Node root = new Node();

  public TermConcepts(Vocabulary vocabulary) {
    for (Term term : vocabulary.terms()) {
      term.forms()
          .forEach(
              (language, forms) ->
                  forms.stream()
                      .filter(form -> !term.ambiguous(language).contains(form))
                      .forEach(
                          form -> node(form.toLowerCase(Locale.ROOT)).concepts.add(term.id())));
    }
  }

  private Node node(String form) {
    Node node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(form.charAt(i), letter -> new Node());
    }
    return node;
  }

  @Override
  public Set<String> concepts(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < folded.length()) {
      at = WordBoundaries.isInsideWord(folded, at) ? at + 1 : afterLongest(folded, at, found);
    }
    return found;
  }

  /// Adds the concepts of the longest form that begins at an offset.
  ///
  /// @return the offset after it; the next one when no form begins there
  private int afterLongest(String text, int from, Set<String> found) {
    Set<String> concepts = Set.of();
    int end = from + 1;
    Node node = root.next.get(text.charAt(from));
    for (int at = from + 1; node != null; at++) {
      if (!node.concepts.isEmpty() && !WordBoundaries.isInsideWord(text, at)) {
        concepts = node.concepts;
        end = at;
      }
      node = at < text.length() ? node.next.get(text.charAt(at)) : null;
    }
    found.addAll(concepts);
    return end;
  }
}
