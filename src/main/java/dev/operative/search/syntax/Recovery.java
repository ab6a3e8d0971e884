package dev.operative.search.syntax;

import dev.operative.search.query.InputError.Sort;
import dev.operative.search.syntax.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Makes a sequence of tokens one that reads as a query: brackets in pairs, operators between operands.
final class Recovery {
  /// How many words, phrases and fields one query may have. Of alternatives, every two characters of Chinese are a word:
  /// each is looked up, while of words that are all wanted, such as those of a pasted paragraph, only the first are.
  static final int MOST_ATOMS = 250;

  private static final int CHINESE_WORD = 2;

  /// How deep brackets may stand in each other.
  static final int DEEPEST = 30;

  private final InputErrors errors;

  Recovery(InputErrors errors) {
    this.errors = errors;
  }

  List<QueryToken> recovered(List<QueryToken> typed) {
    return withOperands(withBrackets(withoutSurplus(typed)));
  }

  private List<QueryToken> withoutSurplus(List<QueryToken> typed) {
    List<QueryToken> kept = new ArrayList<>();
    boolean alternatives =
        typed.stream().anyMatch(token -> isBinary(token) && !is(token, Kind.AND));
    int words = 0;
    for (QueryToken token : typed) {
      if (token instanceof QueryToken.Atom && words >= MOST_ATOMS) {
        errors.add(token.start(), Sort.TOO_MANY_WORDS, String.valueOf(MOST_ATOMS));
        // The operator before it had an operand, and is nothing to complain of.
        while (isBinary(kept.getLast()) || isPrefix(kept.getLast())) {
          kept.removeLast();
        }
        break;
      }
      words += token instanceof QueryToken.Atom atom ? (alternatives ? words(atom.text()) : 1) : 0;
      kept.add(token);
    }
    return kept;
  }

  private static int words(String atom) {
    int characters = (int) atom.codePoints().filter(Character::isIdeographic).count();
    return Math.max(1, characters / CHINESE_WORD);
  }

  private List<QueryToken> withBrackets(List<QueryToken> typed) {
    List<QueryToken> paired = new ArrayList<>();
    int depth = 0;
    int dropped = 0;
    int firstOpen = 0;
    for (QueryToken token : typed) {
      if (is(token, Kind.OPEN)) {
        if (depth == DEEPEST) {
          if (dropped++ == 0) {
            errors.add(token.start(), Sort.TOO_DEEP, String.valueOf(DEEPEST));
          }
          continue;
        }
        firstOpen = depth++ == 0 ? token.start() : firstOpen;
      } else if (is(token, Kind.CLOSE)) {
        if (dropped > 0) {
          dropped--;
          continue;
        }
        if (depth == 0) {
          errors.add(token.start(), Sort.NOTHING_TO_CLOSE);
          continue;
        }
        depth--;
      }
      paired.add(token);
    }
    if (depth > 0) {
      errors.add(firstOpen, Sort.BRACKET_OPEN);
      int end = typed.getLast().start();
      for (int i = 0; i < depth; i++) {
        paired.add(new QueryToken.Sign(end, ")", Kind.CLOSE));
      }
    }
    return paired;
  }

  /// Leaves out operators without operands and brackets around nothing, until none is left.
  private List<QueryToken> withOperands(List<QueryToken> paired) {
    List<QueryToken> kept = new ArrayList<>();
    for (QueryToken token : paired) {
      if (is(token, Kind.CLOSE)) {
        dropOperatorsAtEnd(kept);
        if (!kept.isEmpty() && is(kept.getLast(), Kind.OPEN)) {
          kept.removeLast();
          continue;
        }
      } else if (isBinary(token)) {
        while (!kept.isEmpty() && isPrefix(kept.getLast())) {
          complain(kept.removeLast());
        }
        if (!endsOperand(kept)) {
          complain(token);
          continue;
        }
      } else if (isPrefix(token) && !kept.isEmpty() && isPrefix(kept.getLast())) {
        complain(kept.removeLast());
      }
      kept.add(token);
    }
    dropOperatorsAtEnd(kept);
    return kept;
  }

  private void dropOperatorsAtEnd(List<QueryToken> kept) {
    while (!kept.isEmpty() && (isBinary(kept.getLast()) || isPrefix(kept.getLast()))) {
      complain(kept.removeLast());
    }
  }

  private void complain(QueryToken operator) {
    errors.add(
        operator.start(),
        isPrefix(operator) ? Sort.NOTHING_AFTER : Sort.NOTHING_BESIDE,
        operator.text());
  }

  private static boolean endsOperand(List<QueryToken> kept) {
    return !kept.isEmpty()
        && (kept.getLast() instanceof QueryToken.Atom || is(kept.getLast(), Kind.CLOSE));
  }

  static boolean is(QueryToken token, Kind kind) {
    return token instanceof QueryToken.Sign sign && sign.kind() == kind;
  }

  private static boolean isBinary(QueryToken token) {
    return token instanceof QueryToken.Near
        || (token instanceof QueryToken.Sign sign && sign.kind().isBinary());
  }

  private static boolean isPrefix(QueryToken token) {
    return token instanceof QueryToken.Sign sign && sign.kind().isPrefix();
  }
}
