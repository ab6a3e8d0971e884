package dev.operative.search.translation;

import java.util.List;
import java.util.function.IntPredicate;

/// Finds the names in a run of tokens.
///
/// @param tables where names are looked up first
/// @param learnt where the words between them are looked up
record NameLookup(List<FormTable> tables, List<FormTable> learnt) {
  NameLookup {
    tables = List.copyOf(tables);
    learnt = List.copyOf(learnt);
  }

  /// The longest name that starts at a token.
  FormTable.Match longest(TokenRun run, int start, IntPredicate mayEnd) {
    FormTable.Match best = longest(tables, run, start, mayEnd);
    if (best.senses().isEmpty() || isSingleInside(run, best, start)) {
      return known(run, start, end -> mayEnd.test(end) && !cuts(run, start, end, mayEnd));
    }
    return best.senses().stream().noneMatch(NameLookup::isMeasured)
        ? best.with(known(run, start, end -> end == best.end()))
        : best;
  }

  /// Whether a match is one Chinese character in the middle of others: 请 in 申请 asks for nothing.
  private static boolean isSingleInside(TokenRun run, FormTable.Match match, int start) {
    return match.end() - start == 1
        && run.tokens().get(start).isCharacter()
        && !run.startsWord(start);
  }

  /// What was learnt, from all that it was learnt from.
  private FormTable.Match known(TokenRun run, int start, IntPredicate mayEnd) {
    FormTable.Match best = longest(learnt, run, start, mayEnd);
    FormTable.Match all = FormTable.Match.none(best.end());
    for (FormTable table : learnt) {
      FormTable.Match match = table.longest(run.tokens(), start, mayEnd);
      all = match.end() == best.end() ? all.with(match) : all;
    }
    return all;
  }

  /// The table of terms was measured on running text; forms of verbs and addressees are words with other
  /// uses too.
  private static boolean isMeasured(FormTable.Sense sense) {
    return !sense.doubtful() && Lexicon.listsTerms(sense.concept().source());
  }

  /// Whether a stretch of Chinese that was learnt would cut into a name that begins inside it.
  private boolean cuts(TokenRun run, int start, int end, IntPredicate mayEnd) {
    for (int i = start + 1; i < end; i++) {
      if (run.tokens().get(i).isCharacter() && longest(tables, run, i, mayEnd).end() > end) {
        return true;
      }
    }
    return false;
  }

  private static FormTable.Match longest(
      List<FormTable> tables, TokenRun run, int start, IntPredicate mayEnd) {
    FormTable.Match best = FormTable.Match.none(start);
    for (FormTable table : tables) {
      FormTable.Match match = table.longest(run.tokens(), start, mayEnd);
      if (match.end() > best.end()) {
        best = match;
      } else if (best.senses().stream().allMatch(FormTable.Sense::doubtful)) {
        best = best.with(match);
      }
    }
    return best;
  }
}
