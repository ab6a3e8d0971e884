package dev.operative.document;

import java.net.URI;
import java.util.Optional;

/// A term of the UNBIS thesaurus that a document is filed under.
///
/// @param name the term, never blank
/// @param concept its identifier in the thesaurus, `http://metadata.un.org/thesaurus/1006319`; empty when none is given
public record SubjectTerm(String name, Optional<URI> concept) {
  /// A term without identifier.
  public static SubjectTerm named(String name) {
    return new SubjectTerm(name, Optional.empty());
  }
}
