package dev.operative.web.page.frame;

import dev.operative.export.json.JsonWriter;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// JSON-LD for a page's `script` element, which nothing in it can end.
public final class LinkedData implements Content {
  private static final JsonWriter JSON = new JsonWriter();

  private final String text;

  private LinkedData(String text) {
    this.text = text;
  }

  /// Writes something down in the words of schema.org.
  ///
  /// @param thing its properties, in their order
  public static LinkedData of(Map<String, Object> thing) {
    // Only strings can have the sign.
    return new LinkedData(
        new String(JSON.bytes(thing), StandardCharsets.UTF_8).replace("<", "\\u003c"));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }
}
