package dev.operative.search.catalogue;

import dev.operative.search.DocumentSummary;
import dev.operative.search.TitleText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The words of titles and symbols, each with the titles that have it: they are looked through at every key pressed.
final class TitleIndex {
  private final List<String> texts = new ArrayList<>();
  private final NavigableMap<String, BitSet> byWord = new TreeMap<>();

  /// Adds the title of the next document; documents are numbered as they come, from 0.
  void add(DocumentSummary document) {
    TitleText title = TitleText.of(document.header());
    for (String word : title.words()) {
      byWord.computeIfAbsent(word, absent -> new BitSet()).set(texts.size());
    }
    texts.add(title.text());
  }

  /// The numbers of the documents that have what was typed, as [TitleText#has] says.
  BitSet having(String typed) {
    BitSet found = new BitSet();
    found.set(0, texts.size());
    for (String beginning : TitleText.beginnings(typed)) {
      found.and(TitleText.isWithinWords(beginning) ? containing(beginning) : beginning(beginning));
    }
    return found;
  }

  private BitSet beginning(String beginning) {
    BitSet titles = new BitSet();
    for (var word : byWord.tailMap(beginning, true).entrySet()) {
      if (!word.getKey().startsWith(beginning)) {
        break;
      }
      titles.or(word.getValue());
    }
    return titles;
  }

  private BitSet containing(String characters) {
    BitSet titles = new BitSet();
    for (int number = 0; number < texts.size(); number++) {
      if (texts.get(number).contains(characters)) {
        titles.set(number);
      }
    }
    return titles;
  }
}
