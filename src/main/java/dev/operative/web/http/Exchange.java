package dev.operative.web.http;

import dev.operative.search.Deadline;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Request;

/// One request and its answer: what handlers need of HTTP.
public final class Exchange {
  private static final int NOT_MODIFIED = 304;
  private static final String DEADLINE = Deadline.class.getName();
  private static final String SITE = "site";

  private final Context context;
  private final QueryString parameters;

  /// Wraps what Javalin gives.
  public Exchange(Context context) {
    this.context = context;
    this.parameters = new QueryString(Optional.ofNullable(context.queryString()).orElse(""));
  }

  /// The parameters of the request.
  public QueryString parameters() {
    return parameters;
  }

  /// The variable part of the path.
  public String pathParameter(String name) {
    return context.pathParam(name);
  }

  /// The path of the request.
  public String path() {
    return context.path();
  }

  /// A header of the request; empty text when it has none.
  public String header(String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }

  /// The text that the request brings: its body as UTF-8, or the field `text` of a form.
  ///
  /// @param most how many bytes of it are read at most, over 0
  /// @return empty when there is more
  public Optional<String> text(int most) throws IOException {
    byte[] body = context.bodyInputStream().readNBytes(most + 1);
    if (body.length > most) {
      return Optional.empty();
    }
    String read = new String(body, StandardCharsets.UTF_8);
    boolean form =
        Optional.ofNullable(context.contentType())
            .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
            .isPresent();
    return Optional.of(form ? new QueryString(read).first("text").orElse("") : read);
  }

  /// A cookie of the request; empty text when it has none.
  public String cookie(String name) {
    return Optional.ofNullable(context.cookie(name)).orElse("");
  }

  /// Sets a header of the answer.
  public void setHeader(String name, String value) {
    context.header(name, value);
  }

  /// Has the client remember a choice, for pages alone and out of reach of scripts.
  ///
  /// @param seconds how long
  public void addCookie(String name, String value, int seconds) {
    context
        .res()
        .addHeader(
            "Set-Cookie",
            name
                + "="
                + value
                + "; Path=/; Max-Age="
                + seconds
                + "; HttpOnly; SameSite=Lax"
                + (isSecure() ? "; Secure" : ""));
  }

  /// Where the pages are for this client; ends in `/`.
  public URI site() {
    return knownSite()
        .orElseThrow(() -> new IllegalStateException("nobody has said where the pages are"));
  }

  /// The same; empty when the request was refused before that was asked.
  public Optional<URI> knownSite() {
    return Optional.ofNullable(context.attribute(SITE));
  }

  /// Says where the pages are for this client.
  public void setSite(URI site) {
    context.attribute(SITE, site);
  }

  /// Whether this client reaches the server through TLS.
  public boolean isSecure() {
    return knownSite().filter(site -> "https".equals(site.getScheme())).isPresent();
  }

  /// The address from which the connection comes: that of the client, or of a proxy.
  public InetAddress peer() {
    return connection().getRemoteSocketAddress() instanceof InetSocketAddress socket
        ? socket.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  /// Whether the request came in at the first port that the server listens at.
  public boolean isOnFirstPort() {
    Connector connector = request().getConnectionMetaData().getConnector();
    return connector.getServer().getConnectors()[0] == connector;
  }

  /// The parameters as they came, without what no address may have.
  public String rawQuery() {
    String query = Optional.ofNullable(context.queryString()).orElse("");
    return parameters.wellFormed() ? query.replaceAll("[^\\w\\-.~!$&'()*+,;=:@/?%]", "") : "";
  }

  /// Answers with a file of unknown length.
  ///
  /// @param fileName the name to save it under
  /// @return the stream to write it to; not to be closed
  public OutputStream download(String contentType, String fileName) {
    context.header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    context.contentType(contentType);
    return new DownloadStream(context.outputStream());
  }

  /// Takes a download back that nothing of was sent yet, so that another answer can be given.
  ///
  /// @return whether that was still possible
  public boolean takeBack() {
    if (context.res().isCommitted()) {
      return false;
    }
    context.res().resetBuffer();
    context.removeHeader("Content-Disposition");
    // Else the character set stays behind.
    context.res().setContentType(null);
    return true;
  }

  /// Breaks the connection. An answer that ended as usual would be taken for the whole.
  public void breakOff() {
    connection().close();
  }

  /// The connection that the request came by.
  public EndPoint connection() {
    return request().getConnectionMetaData().getConnection().getEndPoint();
  }

  /// Has something done when the answer is sent to its last byte, or is given up.
  public void onEnd(Runnable doing) {
    Request.addCompletionListener(request(), failure -> doing.run());
  }

  /// When work on the answer is to be given up; never unless it was said.
  public Deadline deadline() {
    return Optional.ofNullable(context.<Deadline>attribute(DEADLINE)).orElse(Deadline.NONE);
  }

  /// Says when work on the answer is to be given up.
  public void setDeadline(Deadline deadline) {
    context.attribute(DEADLINE, deadline);
  }

  private ServletContextRequest request() {
    return ServletContextRequest.getServletContextRequest(context.req());
  }

  /// Answers, compressed as the client likes it, or with 304 when the client has the same already.
  public void send(Representation answer) {
    ContentCoding coding =
        ContentCoding.best(context.header("Accept-Encoding"), answer.body().length);
    List<String> vary = new ArrayList<>(answer.vary());
    vary.add("Accept-Encoding");
    context.header("Vary", String.join(", ", vary));
    context.header("Cache-Control", answer.cacheControl());
    context.status(answer.status());
    if (!answer.fingerprint().isEmpty()) {
      String tag = entityTag(answer, coding);
      context.header("ETag", tag);
      if (answer.status() == 200 && clientHas(tag)) {
        context.status(NOT_MODIFIED);
        return;
      }
    }
    if (coding != ContentCoding.IDENTITY) {
      context.header("Content-Encoding", coding.token());
    }
    context.contentType(answer.contentType());
    context.result(coding.encode(answer.body()));
  }

  /// Sends the client elsewhere.
  public void redirect(String location) {
    context.status(302).header("Location", location);
  }

  /// Sends the client to a page about what the address names, which is no page itself.
  public void seeOther(String location) {
    context.status(303).header("Location", location);
  }

  /// Answers a request that is not answered as asked.
  public void sendProblem(Problem problem) {
    send(
        Representation.unstored(
            problem.status(), "application/problem+json", ProblemWriter.bytes(problem)));
  }

  private static String entityTag(Representation answer, ContentCoding coding) {
    String name = answer.fingerprint();
    if (!answer.sameBytes()) {
      return "W/\"" + name + "\"";
    }
    return coding == ContentCoding.IDENTITY
        ? "\"" + name + "\""
        : "\"" + name + "-" + coding.token() + "\"";
  }

  private boolean clientHas(String tag) {
    String wanted = tag.replaceFirst("^W/", "");
    for (String item : header("If-None-Match").split(",", -1)) {
      String known = item.strip();
      if (known.equals("*") || known.replaceFirst("^W/", "").equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Goes on only if the client takes an answer of this media type.
  ///
  /// @throws ProblemException when it does not
  public void require(String mediaType) {
    if (!accepts(mediaType)) {
      throw new ProblemException(
          Problem.of(Problem.Sort.NOT_ACCEPTABLE, "The answer is " + mediaType + ", nothing else"));
    }
  }

  /// Whether the client takes an answer of this media type.
  public boolean accepts(String mediaType) {
    String header = header("Accept").toLowerCase(Locale.ROOT);
    if (header.isBlank()) {
      return true;
    }
    String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    boolean accepted = false;
    int specificity = 0;
    for (String item : header.split(",", -1)) {
      String[] parts = item.strip().split("\\s*;\\s*", -1);
      int rank =
          parts[0].equals(mediaType)
              ? 3
              : parts[0].equals(family) ? 2 : parts[0].equals("*/*") ? 1 : 0;
      if (rank > specificity) {
        specificity = rank;
        accepted = List.of(parts).stream().skip(1).noneMatch(part -> part.matches("q=0(\\.0*)?"));
      }
    }
    return accepted;
  }
}
