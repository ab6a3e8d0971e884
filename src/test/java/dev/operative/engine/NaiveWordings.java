package dev.operative.engine;

import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.language.Languages;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import dev.operative.search.query.Sort;
import dev.operative.search.wording.WordingGroups;
import dev.operative.search.wording.WordingGroups.Member;
import dev.operative.search.wording.WordingSketches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which provisions are of one wording. */
final class NaiveWordings {
  private static final WordingSketches SKETCHES = new WordingSketches(Languages.bundled());

  private final List<IndexedProvision> provisions;
  private final Map<ProvisionId, Integer> wordings = new HashMap<>();

  NaiveWordings(List<IndexedProvision> provisions) {
    this.provisions = provisions.stream().sorted(NaiveOrder.of(Sort.OLDEST_FIRST)).toList();
  }

  /** Puts those of one wording together, where the first of them stands. */
  List<List<IndexedProvision>> fold(List<IndexedProvision> inOrder) {
    if (wordings.isEmpty()) {
      group();
    }
    Map<Integer, List<IndexedProvision>> entries = new LinkedHashMap<>();
    for (IndexedProvision each : inOrder) {
      entries
          .computeIfAbsent(wordings.get(each.provision().id()), absent -> new ArrayList<>())
          .add(each);
    }
    return List.copyOf(entries.values());
  }

  /** The numbers of the wordings of texts that several provisions share. */
  Map<TextKey, Integer> of(Collection<TextKey> texts) {
    Map<TextKey, Integer> numbers = new HashMap<>();
    for (List<IndexedProvision> entry : fold(provisions)) {
      if (entry.size() > 1) {
        int number = wordings.get(entry.getFirst().provision().id());
        entry.stream()
            .flatMap(each -> each.provision().texts().values().stream())
            .map(text -> TextKey.of(text.text(), text.language()))
            .filter(texts::contains)
            .forEach(text -> numbers.put(text, number));
      }
    }
    return numbers;
  }

  private void group() {
    int[] groups =
        WordingGroups.of(
            provisions.stream()
                .map(each -> new Member(each.work().slug(), SKETCHES.of(each.provision())))
                .toList());
    for (int i = 0; i < groups.length; i++) {
      wordings.put(provisions.get(i).provision().id(), groups[i]);
    }
  }

  /** What the first provision of an entry stands for. */
  static Optional<Repeats> repeats(List<IndexedProvision> entry) {
    List<IndexedProvision> others =
        entry.stream().skip(1).sorted(NaiveOrder.of(Sort.OLDEST_FIRST)).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<IndexedProvision> named =
        new ArrayList<>(others.subList(0, Math.min(others.size(), Repeats.MOST_NAMED) - 1));
    named.add(others.getLast());
    return Optional.of(new Repeats(others.size(), named));
  }
}
