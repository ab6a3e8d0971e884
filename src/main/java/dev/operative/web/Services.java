package dev.operative.web;

import dev.operative.language.Languages;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.treatment.Citator;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.QuestionReader;

/// The services that pages and API share.
///
/// @param search answers questions
/// @param parser reads what names a document
record Services(
    SearchService search,
    Translators translators,
    QueryParser parser,
    QuestionReader questions,
    TextComparer comparer,
    Citator citator,
    Vocabulary vocabulary) {
  Languages languages() {
    return vocabulary.languages();
  }
}
