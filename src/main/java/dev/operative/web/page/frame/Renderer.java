package dev.operative.web.page.frame;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.Representation;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Turns what a page shows into HTML.
public final class Renderer {
  private static final String HTML = "text/html; charset=utf-8";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /// Answers with a page.
  ///
  /// @param template its template: `document.jte`
  public void send(Exchange exchange, String template, Frame frame, Object view) {
    send(exchange, 200, template, frame, view);
  }

  /// Answers with a page and a status.
  public void send(Exchange exchange, int status, String template, Frame frame, Object view) {
    byte[] html = html(template, frame, view);
    Representation page =
        status == 200
            ? Representation.of(HTML, html, "private, " + Representation.REVALIDATE)
            : Representation.unstored(status, HTML, html);
    exchange.setHeader("Content-Language", frame.lang());
    exchange.send(page.varyingBy("Accept-Language", "Cookie"));
  }

  private byte[] html(String template, Frame frame, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, Map.of("frame", frame, "view", view), output);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength())) {
      output.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
  }
}
