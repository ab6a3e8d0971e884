package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.word.TooManyProvisionsException;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Strict reading of API requests: an unknown or wrong parameter ends them.
final class ApiRequests {
  static final String JSON = "application/json";

  /// The parameter that chooses the form of an answer.
  static final String FORMAT = "format";

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

  /// Whether a Word file is asked for, and not JSON; another format is remembered by the reader.
  static boolean asksForWord(ParameterReader parameters) {
    String format = parameters.one(FORMAT).orElse("json");
    boolean word = ExportFormat.parse(format).equals(Optional.of(ExportFormat.DOCX));
    if (!word && !format.equals("json")) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          FORMAT,
          format,
          "“" + format + "” is not a format; there are json, docx");
    }
    return word;
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
