package dev.operative.export.format;

import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.StreamingExporter;
import dev.operative.export.akn.AkomaNtosoExporter;
import dev.operative.export.bibliography.BibliographySink;
import dev.operative.export.csv.CitationSink;
import dev.operative.export.csv.CsvSink;
import dev.operative.export.graph.GraphMlSink;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.NdjsonSink;
import dev.operative.export.parquet.ParquetSink;
import dev.operative.export.tmx.TmxExporter;
import dev.operative.export.word.Cover;
import dev.operative.export.word.QuotationSink;
import dev.operative.search.IndexView;
import dev.operative.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The exporters there are. A new format is one more line in [#of].
public final class Exporters {
  private final Map<ExportFormat, Exporter> exporters = new EnumMap<>(ExportFormat.class);

  private Exporters(List<Exporter> all) {
    all.forEach(exporter -> exporters.put(exporter.format(), exporter));
  }

  /// The exporters over a view.
  ///
  /// @param cover what a Word file says besides what it quotes
  public static Exporters of(IndexView view, Vocabulary vocabulary, Cover cover) {
    JsonShapes shapes = new JsonShapes(view, vocabulary);
    return new Exporters(
        List.of(
            new StreamingExporter(ExportFormat.CSV, view, (selection, out) -> new CsvSink(out)),
            new StreamingExporter(
                ExportFormat.NDJSON, view, (selection, out) -> new NdjsonSink(shapes, out)),
            new StreamingExporter(
                ExportFormat.PARQUET, view, (selection, out) -> new ParquetSink(shapes, out)),
            new StreamingExporter(
                ExportFormat.CITATIONS, view, (selection, out) -> new CitationSink(out)),
            new StreamingExporter(
                ExportFormat.GRAPHML, view, (selection, out) -> new GraphMlSink(out)),
            new StreamingExporter(
                ExportFormat.RIS, view, (selection, out) -> BibliographySink.ris(out)),
            new StreamingExporter(
                ExportFormat.BIBTEX, view, (selection, out) -> BibliographySink.bibtex(out)),
            new StreamingExporter(
                ExportFormat.CSL_JSON, view, (selection, out) -> BibliographySink.cslJson(out)),
            new AkomaNtosoExporter(view),
            new TmxExporter(view, vocabulary.languages()),
            new StreamingExporter(
                ExportFormat.DOCX,
                view,
                (selection, out) ->
                    new QuotationSink(out, view, vocabulary, cover, selection.show()))));
  }

  /// The exporter of a format by its parameter; empty when there is none.
  public Optional<Exporter> find(String parameter) {
    return ExportFormat.parse(parameter)
        .flatMap(format -> Optional.ofNullable(exporters.get(format)));
  }

  /// The parameters that [#find] knows, for messages: `csv, ndjson, ris`.
  public String choices() {
    return exporters.keySet().stream()
        .map(ExportFormat::parameter)
        .collect(Collectors.joining(", "));
  }
}
