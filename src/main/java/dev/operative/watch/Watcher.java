package dev.operative.watch;

import dev.operative.export.Selection;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.ParagraphJson;
import dev.operative.search.IndexView;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Match;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QueryString;
import dev.operative.web.http.QuestionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Asks queries again, and plans the delivery of what nobody was told of. Only what has the words of a query counts, as in
/// feeds and exports.
public final class Watcher {
  /// How many provisions a delivery has at most.
  static final int MOST = 100;

  private static final Set<String> OF_PAGES = Set.of("ui", "offset", "limit", "sort", "group");

  private final SearchService service;
  private final QuestionReader questions;
  private final Vocabulary vocabulary;
  private final WatchState state;
  private final JsonWriter json = new JsonWriter();

  public Watcher(
      SearchService service, QuestionReader questions, Vocabulary vocabulary, WatchState state) {
    this.service = service;
    this.questions = questions;
    this.vocabulary = vocabulary;
    this.state = state;
  }

  /// What is posted.
  ///
  /// @param delivery its id
  /// @param name the name of the query
  /// @param query the query and its filters, as in a link
  /// @param committed when the index was written in which it was found
  /// @param provisions the provisions as a search gives them, in document order
  record Body(
      String delivery,
      String name,
      String query,
      Instant committed,
      List<ParagraphJson> provisions) {}

  /// Asks a query of an index. When it is asked for the first time, all that is there is taken as known.
  ///
  /// @throws WatchFileException when the query cannot be asked
  public void ask(WatchedQuery query, IndexView view) throws WatchFileException, IOException {
    Selection found = selection(query, view);
    if (state.hasAsked(query)) {
      plan(query, found, view);
    } else {
      Set<String> ids = new HashSet<>();
      found.forEach(view, provision -> ids.add(provision.provision().id().toString()));
      state.begin(query, ids);
    }
  }

  private Selection selection(WatchedQuery query, IndexView view) throws WatchFileException {
    QueryString address = new QueryString(new QueryString(query.address()).without(OF_PAGES));
    ParameterReader parameters = new ParameterReader(address, QuestionReader.names());
    Question question =
        questions.read(view, parameters, 0, Set.of()).unfolded().matching(Match.ALL);
    if (!parameters.errors().isEmpty()) {
      throw new WatchFileException(query.name() + ": " + parameters.errors().getFirst().detail());
    }
    try {
      return Selection.of(service.ask(view, question));
    } catch (QuerySyntaxException invalid) {
      throw new WatchFileException(query.name() + ": " + invalid.getMessage());
    }
  }

  private void plan(WatchedQuery query, Selection found, IndexView view) throws IOException {
    List<ShownProvision> unknown = new ArrayList<>();
    try {
      found.forEach(
          view,
          provision -> {
            if (!state.knows(query, provision.provision().id().toString())) {
              unknown.add(new ShownProvision(provision, found.shown(provision)));
            }
            if (unknown.size() == MOST) {
              plan(query, unknown, view);
            }
          });
      if (!unknown.isEmpty()) {
        plan(query, unknown, view);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void plan(WatchedQuery query, List<ShownProvision> found, IndexView view) {
    String id = UUID.randomUUID().toString();
    Chapeaux chapeaux = Chapeaux.of(view, found.stream().map(ShownProvision::text).toList());
    Body body =
        new Body(
            id,
            query.name(),
            query.address(),
            view.statistics().committed(),
            new JsonShapes(view, vocabulary).paragraphs(found, chapeaux));
    try {
      state.plan(
          new Delivery(
              id,
              query.name(),
              found.stream().map(each -> each.provision().provision().id().toString()).toList(),
              json.bytes(body)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    found.clear();
  }
}
