package dev.operative.evaluation;

import java.util.OptionalDouble;

/// The scores of one query, searched in one way.
///
/// @param ndcg nDCG of the first 10 results
/// @param recall share of the relevant paragraphs among the first 20 results
/// @param reciprocalRank one divided by the place of the first relevant result
/// @param otherNdcg nDCG@10 of the results in the other language than the query's; empty when nothing
///     there was judged relevant
/// @param otherRecall share of the relevant paragraphs of the other language among the first 20 results;
///     empty when there are none
/// @param otherRecallAlone the same among the first 20 results in the other language
public record QueryScores(
    double ndcg,
    double recall,
    double reciprocalRank,
    OptionalDouble otherNdcg,
    OptionalDouble otherRecall,
    OptionalDouble otherRecallAlone) {}
