package dev.operative.web.page;

import dev.operative.vocabulary.table.Lazy;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// `/help/api`: the requests of the HTTP API with their parameters, as `openapi.yaml` describes them.
public final class ApiPage {
  private static final List<String> METHODS = List.of("get", "post");

  private final Frames frames;
  private final Renderer renderer;
  private final Lazy<View> view;

  /// @param description the text of `openapi.yaml`
  public ApiPage(byte[] description, Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
    // Reading it takes longer than all else a server needs to know at the start.
    this.view = new Lazy<>(() -> read(new ObjectMapper(new YAMLFactory()).readTree(description)));
  }

  /// The requests, in the order of the description.
  public record View(List<Operation> operations) {}

  /// A request.
  ///
  /// @param anchor its name in the description
  /// @param path its path, behind the method when that is not GET
  /// @param example an address to try; empty when it needs what no example is given for
  public record Operation(
      String anchor,
      String path,
      String summary,
      List<Parameter> parameters,
      Optional<String> example) {}

  /// A parameter of a request.
  public record Parameter(String name, String meaning, boolean required) {}

  /// Answers `/help/api`.
  public void answer(Exchange exchange) {
    Frame frame = frames.of(exchange);
    renderer.send(exchange, "api.jte", frame, view.get());
  }

  private static View read(JsonNode description) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (String method : METHODS) {
        JsonNode asked = path.getValue().path(method);
        if (!asked.isMissingNode()) {
          operations.add(operation(method, path.getKey(), asked, description));
        }
      }
    }
    return new View(List.copyOf(operations));
  }

  private static Operation operation(
      String method, String path, JsonNode asked, JsonNode description) {
    List<Parameter> parameters = new ArrayList<>();
    StringBuilder example = new StringBuilder();
    String address = path;
    boolean complete = true;
    for (JsonNode given : asked.path("parameters")) {
      JsonNode parameter = resolved(given, description);
      String name = parameter.path("name").asString("");
      boolean required = parameter.path("required").asBoolean(false);
      String sample = parameter.path("example").asString("");
      parameters.add(new Parameter(name, parameter.path("description").asString(""), required));
      if (parameter.path("in").asString("").equals("path")) {
        address = address.replace("{" + name + "}", QueryString.encode(sample));
        complete &= !sample.isEmpty();
      } else if (required) {
        example.append(example.isEmpty() ? '?' : '&').append(name).append('=');
        example.append(QueryString.encode(sample));
        complete &= !sample.isEmpty();
      }
    }
    return new Operation(
        asked.path("operationId").asString(path),
        method.equals("get") ? path : method.toUpperCase(Locale.ROOT) + " " + path,
        asked.path("summary").asString(""),
        List.copyOf(parameters),
        complete && method.equals("get") ? Optional.of(address + example) : Optional.empty());
  }

  private static JsonNode resolved(JsonNode parameter, JsonNode description) {
    String reference = parameter.path("$ref").asString("");
    return reference.isEmpty()
        ? parameter
        : description
            .path("components")
            .path("parameters")
            .path(reference.substring(reference.lastIndexOf('/') + 1));
  }
}
