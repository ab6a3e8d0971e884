package dev.operative.web.api;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.format.Exporters;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.word.TooManyProvisionsException;
import dev.operative.language.Languages;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.Representation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules for all requests of the API: parameters are strict, so that an unknown or wrong one ends the request, and answers
/// come in stated forms.
final class ApiRequests {
  static final String JSON = "application/json";

  /// The parameter that chooses the form of an answer.
  static final String FORMAT = "format";

  /// The parameter that chooses a language.
  static final String LANGUAGE = "lang";

  private static final JsonWriter WRITER = new JsonWriter();

  private ApiRequests() {}

  /// Ends a request that has errors.
  static void refuse(List<ParameterError> errors) {
    if (!errors.isEmpty()) {
      throw new ProblemException(errors.getFirst().asProblem());
    }
  }

  /// Ends a request that has parameters other than these.
  static ParameterReader reading(Exchange exchange, String... known) {
    ParameterReader parameters = new ParameterReader(exchange.parameters(), Set.of(known));
    refuse(parameters.errors());
    return parameters;
  }

  /// Whether a file of this format is asked for, and not JSON; another format is remembered by the reader.
  static boolean asksFor(ExportFormat file, ParameterReader parameters) {
    String format = parameters.one(FORMAT).orElse("json");
    boolean asked = ExportFormat.parse(format).equals(Optional.of(file));
    if (!asked && !format.equals("json")) {
      unknownFormat(format, "json, " + file.parameter(), parameters);
    }
    return asked;
  }

  /// The exporter of the format that is asked for; empty when there is none, which is remembered by the reader.
  static Optional<Exporter> exporter(Exporters exporters, ParameterReader parameters) {
    String format = parameters.one(FORMAT).orElse("");
    Optional<Exporter> exporter = exporters.find(format);
    if (exporter.isEmpty()) {
      unknownFormat(format, exporters.choices(), parameters);
    }
    return exporter;
  }

  private static void unknownFormat(String format, String choices, ParameterReader parameters) {
    String found = format.isEmpty() ? "format is missing" : "“" + format + "” is not a format";
    parameters.error(
        ParameterError.Kind.UNKNOWN_VALUE, FORMAT, format, found + "; there are " + choices);
  }

  /// The symbol that a parameter names; empty when it names none, which is remembered by the reader.
  static Optional<Symbol> symbol(String name, ParameterReader parameters, QueryParser parser) {
    String value = parameters.one(name).orElse("");
    Optional<Symbol> symbol = Naming.symbol(value, parser);
    if (symbol.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          name,
          value,
          name + " names a document, such as S/RES/2396 (2017); “" + value + "” names none");
    }
    return symbol;
  }

  /// The language that `lang` chooses; empty when it is not given, and when it is no language, which is remembered by the
  /// reader.
  static Optional<Language> language(ParameterReader parameters, Languages languages) {
    Optional<String> code = parameters.one(LANGUAGE).filter(value -> !value.isEmpty());
    Optional<Language> language = code.flatMap(languages::parse);
    if (code.isPresent() && language.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          LANGUAGE,
          code.get(),
          "lang is the code of a language that is indexed, not “" + code.get() + "”");
    }
    return language;
  }

  /// Answers with JSON.
  static void sendJson(Exchange exchange, Object shape) {
    exchange.send(Representation.of(JSON, WRITER.bytes(shape), Representation.REVALIDATE));
  }

  /// Answers with a spreadsheet that is small enough to be held in memory.
  static void sendSheet(Exchange exchange, FileContent sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      sheet.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
    exchange.send(
        Representation.of(
            ExportFormat.CSV.mediaType(), bytes.toByteArray(), Representation.REVALIDATE));
  }

  /// Answers with a file. Whatever is wrong with the request is said before its first byte; when something goes wrong
  /// later, the connection breaks, so that nobody takes a part for the whole.
  static void sendFile(Exchange exchange, ExportFormat format, FileContent content) {
    try {
      content.write(exchange.download(format.mediaType(), "operative." + format.fileEnding()));
    } catch (TooManyProvisionsException tooMany) {
      throw new ProblemException(
          Problem.of(Problem.Sort.TOO_MANY, String.valueOf(tooMany.getMessage())));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Writes a file.
  interface FileContent {
    void write(OutputStream out) throws IOException;
  }

  /// Says that what a path names is not there.
  static ProblemException notFound(String what) {
    return new ProblemException(Problem.of(Problem.Sort.NOT_FOUND, what));
  }
}
