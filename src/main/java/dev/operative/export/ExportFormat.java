package dev.operative.export;

import java.util.Locale;
import java.util.Optional;

/// The formats in which results leave the program.
public enum ExportFormat {
  CSV("csv", "text/csv; charset=utf-8", "csv"),
  NDJSON("ndjson", "application/x-ndjson", "ndjson"),
  /// The columnar files of data analysis.
  PARQUET("parquet", "application/vnd.apache.parquet", "parquet"),
  /// The citations in the paragraphs, a row each.
  CITATIONS("citations", "text/csv; charset=utf-8", "citations.csv"),
  /// The same as a graph.
  GRAPHML("graphml", "application/graphml+xml", "graphml"),
  RIS("ris", "application/x-research-info-systems", "ris"),
  BIBTEX("bibtex", "application/x-bibtex; charset=utf-8", "bib"),
  CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "json"),
  /// A ZIP archive with one Akoma Ntoso file a document.
  AKN("akn", "application/zip", "akn.zip"),
  TMX("tmx", "application/x-tmx+xml", "tmx"),
  /// Word.
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String parameter;
  private final String mediaType;
  private final String fileEnding;

  ExportFormat(String parameter, String mediaType, String fileEnding) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.fileEnding = fileEnding;
  }

  /// The name in requests and on the command line: `csl-json`.
  public String parameter() {
    return parameter;
  }

  /// The value of `Content-Type`.
  public String mediaType() {
    return mediaType;
  }

  /// Whether it is no text, and nothing to print on a terminal.
  public boolean isBinary() {
    return this == AKN || this == DOCX || this == PARQUET;
  }

  /// The end of a file's name, without full stop: `bib`.
  public String fileEnding() {
    return fileEnding;
  }

  /// Finds a format by its parameter, ignoring case; empty when unknown.
  public static Optional<ExportFormat> parse(String parameter) {
    String wanted = parameter.strip().toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (format.parameter.equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
