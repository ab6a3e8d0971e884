package dev.operative.evaluation;

import java.util.OptionalDouble;

/// The scores of one query, searched in one way.
///
/// @param ndcg nDCG of the first 10 results, each provision by itself
/// @param ndcgOnce the same of the first 10 entries as they are shown, repeats folded into one, where a second one of a group
///     of near-duplicates is worth nothing
/// @param judged the share of those 10 entries that somebody judged; what nobody judged counts as not relevant, so that the
///     scores are lower bounds. 0 to 1; 1 for an empty page
/// @param shown how many entries the first page has, 10 at most
/// @param alike how many of those entries nearly say what one above them says ([NearDuplicates])
/// @param twice how many of the first 20 results and of those entries are a provision that stands above them already
/// @param recall share of the relevant paragraphs among the first 20 results, each provision by itself
/// @param reciprocalRank one divided by the place of the first relevant result
/// @param otherNdcg nDCG@10 of the results in the other language than the query's; empty when nothing
///     there was judged relevant
/// @param otherRecall share of the relevant paragraphs of the other language among the first 20 results;
///     empty when there are none
/// @param otherRecallAlone the same among the first 20 results in the other language
public record QueryScores(
    double ndcg,
    double ndcgOnce,
    double judged,
    int shown,
    int alike,
    int twice,
    double recall,
    double reciprocalRank,
    OptionalDouble otherNdcg,
    OptionalDouble otherRecall,
    OptionalDouble otherRecallAlone) {}
