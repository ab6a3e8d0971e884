package dev.operative.evaluation;

/// The scores of one judged query.
///
/// @param query the query
/// @param translated scores when the other language is searched too
/// @param typed scores when only what was typed is searched
public record EvaluatedQuery(JudgedQuery query, QueryScores translated, QueryScores typed) {}
