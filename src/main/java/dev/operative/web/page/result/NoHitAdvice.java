package dev.operative.web.page.result;

import dev.operative.search.IndexView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Match;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Other searches to offer when nothing was found: fewer filters, the other language, looser or fewer words. Each is
/// tried, and only what finds something is offered, with how much it finds.
final class NoHitAdvice {
  /// Beyond this a sentence was pasted, and leaving out one word of it helps nobody.
  private static final int MOST_WORDS = 6;

  private static final Pattern BARE_WORDS =
      Pattern.compile(
          "(?!.*(?:^|\\s)(?:AND|OR|NOT|NEAR\\S*|SENTENCE)(?:\\s|$))[\\p{L}\\p{N}\\s'’-]+");

  private final SearchService service;
  private final IndexView view;
  private final Frame frame;
  private final Answer answer;
  private final List<Choice> found = new ArrayList<>();

  NoHitAdvice(SearchService service, IndexView view, Frame frame, Answer answer) {
    this.service = service;
    this.view = view;
    this.frame = frame;
    this.answer = answer;
  }

  /// The ways that find something, the nearest to what was asked first.
  List<Choice> choices() {
    SearchLink search = frame.search().forText(answer.interpreted());
    fewerFilters(search);
    if (!search.translate()) {
      offer(frame.m().text("help.translate"), search.togglingTranslation());
    }
    if (search.text().contains("\"")) {
      offer(
          frame.m().text("help.unquoted"),
          search.forText(search.text().replace("\"", " ").strip()));
    }
    if (search.match() == Match.ALL) {
      offer(frame.m().text("match.tiers"), search.matching(Match.TIERS));
    }
    fewerWords(search);
    return List.copyOf(found);
  }

  private void fewerFilters(SearchLink search) {
    search
        .filters()
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        offer(
                            frame.m().text("help.without", frame.label(facet, value)),
                            search.toggling(facet, value))));
    if (search.filters().from().isPresent() || search.filters().to().isPresent()) {
      offer(frame.m().text("help.any-date"), search.anyDate());
    }
    if (!search.filters().equals(Filters.NONE)) {
      offer(frame.m().text("help.unfiltered"), search.unfiltered());
    }
  }

  private void fewerWords(SearchLink search) {
    List<String> words = List.of(search.text().strip().split("\\s+"));
    boolean leavable = words.size() > 1 && words.size() <= MOST_WORDS;
    if (!leavable || !BARE_WORDS.matcher(search.text()).matches()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = new ArrayList<>(words);
      String left = rest.remove(i);
      offer(frame.m().text("help.leaving-out", left), search.forText(String.join(" ", rest)));
    }
  }

  private void offer(String text, SearchLink link) {
    long total =
        service
            .askLeniently(
                view,
                new Question(
                        link.text(), link.filters(), link.sort(), 0, 0, link.translate(), Set.of())
                    .matching(link.match()))
            .result()
            .total();
    if (total > 0) {
      found.add(new Choice(text, link.url(), false, frame.m().number(total)));
    }
  }
}
