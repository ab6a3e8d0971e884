package dev.operative.web;

import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemWriter;
import dev.operative.web.http.SecurityHeaders;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Answers requests so broken that they never reach a handler: addresses beyond all measure, malformed
/// escapes in the path.
final class JettyErrors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Problem.Sort sort = Problem.Sort.ofStatus(code);
    String detail =
        sort == Problem.Sort.URI_TOO_LONG
            ? ProblemAnswers.longerThan(WebServer.LONGEST_ADDRESS)
            : message == null || message.isBlank() ? "The request cannot be read" : message;
    response.setStatus(code);
    SecurityHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(new HttpField(HttpHeader.CACHE_CONTROL, "no-store"));
    byte[] body = ProblemWriter.bytes(Problem.of(sort, detail).withStatus(code));
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }
}
