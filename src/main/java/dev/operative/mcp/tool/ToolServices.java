package dev.operative.mcp.tool;

import dev.operative.language.Languages;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.vocabulary.Vocabulary;

/// The services that tools share.
///
/// @param parser reads what names a document
public record ToolServices(
    SearchService search,
    Translators translators,
    QueryParser parser,
    TextComparer comparer,
    Vocabulary vocabulary) {
  Languages languages() {
    return vocabulary.languages();
  }
}
