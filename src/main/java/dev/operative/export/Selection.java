package dev.operative.export;

import dev.operative.document.Language;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.search.service.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The provisions to export, and in which version.
public sealed interface Selection {
  /// Gives each provision to a sink, one after the other.
  ///
  /// @return the number of provisions given
  long forEach(IndexView view, Consumer<IndexedProvision> sink);

  /// The codes of the languages whose versions alone are wanted; empty for all.
  Set<String> languages();

  /// Which versions are shown.
  Show show();

  /// The text of a provision that is shown: that in the language wanted, where it has one.
  default IndexedParagraph shown(IndexedProvision provision) {
    Optional<Language> wanted =
        show() instanceof Show.In(Language language) ? Optional.of(language) : language();
    return wanted.map(provision::shown).orElseGet(() -> provision.versions().getFirst());
  }

  /// The one language that it is narrowed to; empty when it is not.
  Optional<Language> language();

  /// What is like a query, in document order.
  ///
  /// @param filters what it is narrowed to
  record Found(Query query, Filters filters, Show show) implements Selection {
    @Override
    public long forEach(IndexView view, Consumer<IndexedProvision> sink) {
      return view.scan(query, filters, sink);
    }

    @Override
    public Set<String> languages() {
      return filters.of(Facet.LANGUAGE);
    }

    @Override
    public Optional<Language> language() {
      return filters.language();
    }
  }

  /// Provisions that somebody chose, in the order chosen. What the index does not have is left out.
  record Listed(List<ProvisionId> provisions, Show show) implements Selection {
    public Listed {
      provisions = List.copyOf(provisions);
    }

    @Override
    public long forEach(IndexView view, Consumer<IndexedProvision> sink) {
      List<IndexedProvision> found =
          provisions.stream().flatMap(id -> view.provision(id).stream()).toList();
      found.forEach(sink);
      return found.size();
    }

    @Override
    public Set<String> languages() {
      return Set.of();
    }

    @Override
    public Optional<Language> language() {
      return Optional.empty();
    }
  }

  /// All results of an answer, on whatever page: translations and widening included.
  static Selection of(Answer answer) {
    return new Found(answer.query(), answer.question().filters(), answer.question().show());
  }
}
