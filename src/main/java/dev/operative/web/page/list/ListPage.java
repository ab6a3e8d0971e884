package dev.operative.web.page.list;

import dev.operative.document.Language;
import dev.operative.export.ExportFormat;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.QueryString;
import dev.operative.web.list.ListReader;
import dev.operative.web.list.ReadingList;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.WordForm;
import dev.operative.web.page.result.HitView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `/list?id=…&note=…`: a reading list, which stands whole in its address. `up`, `down` and `remove` with the place of an
/// item, and `add` with an id or a citation, lead to the changed list.
public final class ListPage {
  private static final String API = "/api/v1/list";
  private static final List<ExportFormat> FORMATS =
      List.of(
          ExportFormat.RIS,
          ExportFormat.BIBTEX,
          ExportFormat.CSL_JSON,
          ExportFormat.TMX,
          ExportFormat.CSV);

  private final ListReader lists;
  private final int longest;
  private final Frames frames;
  private final Renderer renderer;

  /// @param longest how long an address may be, in characters
  public ListPage(ListReader lists, int longest, Frames frames, Renderer renderer) {
    this.lists = lists;
    this.longest = longest;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers `/list`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    QueryString given = exchange.parameters();
    List<String> added = given.all("add");
    ReadingList list =
        lists.read(
            view,
            given.first(ReadingList.NAME).orElse(""),
            Stream.concat(given.all(ReadingList.ID).stream(), added.stream()).toList(),
            given.all(ReadingList.NOTE));
    ReadingList changed =
        list.moved(place(given, "up"), -1)
            .moved(place(given, "down"), 1)
            .without(place(given, "remove"));
    boolean asked = Stream.of("up", "down", "remove", "add").anyMatch(given.names()::contains);
    if (asked && list.unknown().isEmpty() && !list.overfull()) {
      String query = changed.query();
      exchange.redirect("/list" + (query.isEmpty() ? "" : "?" + query));
      return;
    }
    renderer.send(exchange, "list.jte", frame, shown(exchange, frame, view, changed));
  }

  private static int place(QueryString given, String name) {
    return given
        .first(name)
        .filter(value -> value.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private ListView shown(Exchange exchange, Frame frame, IndexView view, ReadingList list) {
    Language language = frame.m().language();
    List<IndexedParagraph> texts =
        list.items().stream().map(item -> item.provision().shown(language)).toList();
    Chapeaux chapeaux = Chapeaux.of(view, texts);
    List<ListView.Item> items = new ArrayList<>();
    for (int place = 0; place < texts.size(); place++) {
      ReadingList.Item item = list.items().get(place);
      items.add(
          new ListView.Item(
              item.id().toString(),
              HitView.of(texts.get(place), List.of(), chapeaux, frame),
              item.note()));
    }
    String path = "list?" + list.query();
    return new ListView(
        list.name(),
        list.query(),
        alerts(list, frame),
        items,
        exchange.site().resolve("/") + path,
        frame.m().text("list.length", path.length() + 1, longest),
        items.isEmpty()
            ? Optional.empty()
            : Optional.of(WordForm.of(API, list.parameters(), language, frame)),
        items.isEmpty() ? List.of() : exports(list, frame));
  }

  private static List<String> alerts(ReadingList list, Frame frame) {
    List<String> alerts = new ArrayList<>();
    list.unknown().forEach(name -> alerts.add(frame.m().text("list.unknown", name)));
    if (list.overfull()) {
      alerts.add(frame.m().text("list.full", ReadingList.MOST));
    }
    return alerts;
  }

  private static List<Choice> exports(ReadingList list, Frame frame) {
    return FORMATS.stream()
        .map(
            format ->
                Choice.to(
                    frame.m().text("export." + format.parameter()),
                    API + "?format=" + format.parameter() + "&" + list.query()))
        .toList();
  }
}
