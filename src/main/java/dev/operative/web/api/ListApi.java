package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.Selection;
import dev.operative.export.format.Exporters;
import dev.operative.export.word.Covers;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexView;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.list.ListReader;
import dev.operative.web.list.ReadingList;
import java.util.List;
import java.util.Optional;

/// `/api/v1/list`: a reading list as a file.
public final class ListApi {
  private final ListReader lists;
  private final Vocabulary vocabulary;

  public ListApi(ListReader lists, Vocabulary vocabulary) {
    this.lists = lists;
    this.vocabulary = vocabulary;
  }

  /// Answers with the file. A list with a provision that is not here, or with too many, is none: nobody may take a part for
  /// the whole.
  public void export(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(
            exchange,
            ReadingList.NAME,
            ReadingList.ID,
            ReadingList.NOTE,
            ApiRequests.FORMAT,
            FileImprint.STYLE,
            QuestionReader.SHOW);
    Imprint imprint =
        FileImprint.of(
            exchange,
            parameters,
            "/list",
            ApiRequests.FORMAT,
            FileImprint.STYLE,
            QuestionReader.SHOW);
    Show show = QuestionReader.show(parameters, vocabulary.languages().all());
    ReadingList list =
        lists.read(
            view,
            parameters.one(ReadingList.NAME).orElse(""),
            parameters.all(ReadingList.ID),
            parameters.all(ReadingList.NOTE));
    Exporters exporters =
        Exporters.of(
            view, vocabulary, new Covers(vocabulary).ofList(list.name(), list.notes(), imprint));
    Optional<Exporter> exporter = ApiRequests.exporter(exporters, parameters);
    ApiRequests.refuse(parameters.errors());
    refusePart(list);
    Exporter chosen = exporter.orElseThrow();
    Selection selection =
        new Selection.Listed(groupsByWork(chosen.format()) ? list.idsByWork() : list.ids(), show);
    ApiRequests.sendFile(exchange, chosen.format(), out -> chosen.export(selection, out));
  }

  private static void refusePart(ReadingList list) {
    if (!list.unknown().isEmpty()) {
      throw ApiRequests.notFound(
          "There is no provision “" + String.join("”, “", list.unknown()) + "”");
    }
    if (list.overfull()) {
      throw new ProblemException(
          Problem.of(
              Problem.Sort.TOO_MANY,
              "A reading list takes at most " + ReadingList.MOST + " provisions"));
    }
  }

  /// Whether a file has a record for each text, and not one for each provision.
  private static boolean groupsByWork(ExportFormat format) {
    return List.of(ExportFormat.RIS, ExportFormat.BIBTEX, ExportFormat.CSL_JSON, ExportFormat.AKN)
        .contains(format);
  }
}
