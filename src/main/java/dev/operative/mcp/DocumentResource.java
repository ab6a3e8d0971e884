package dev.operative.mcp;

import dev.operative.document.DocumentHeader;
import dev.operative.mcp.text.Links;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.StoredDocument;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whole documents as resources, which people choose to give to an assistant.
final class DocumentResource {
  private static final String TYPE = "text/plain";

  static final McpSchema.ResourceTemplate TEMPLATE =
      McpSchema.ResourceTemplate.builder(Links.DOCUMENTS + "{id}", "document")
          .title("A United Nations document")
          .description(
              "A whole document as text, paragraph by paragraph. Its id is that of search and read, such as"
                  + " S-RES-2396-2017 or, in Chinese, S-RES-2396-2017.zh.")
          .mimeType(TYPE)
          .build();

  private final SearchEngine engine;

  DocumentResource(SearchEngine engine) {
    this.engine = engine;
  }

  /// Reads a document.
  ///
  /// @throws McpError when the index does not have it
  ReadResourceResult read(String uri, Caller caller) {
    String id = URLDecoder.decode(uri.substring(Links.DOCUMENTS.length()), StandardCharsets.UTF_8);
    try (IndexView view = engine.view(caller.deadline())) {
      StoredDocument document =
          view.document(id).orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(uri));
      return ReadResourceResult.builder(
              List.of(
                  TextResourceContents.builder(uri, text(document, caller.links()))
                      .mimeType(TYPE)
                      .build()))
          .build();
    }
  }

  private static String text(StoredDocument document, Links links) {
    DocumentHeader header = document.summary().header();
    return links.of(header)
        + "\n\n"
        + IntStream.range(0, document.paragraphs().size())
            .mapToObj(place -> ParagraphText.inTurn(document.paragraphs(), place, 0))
            .collect(Collectors.joining("\n\n"));
  }
}
