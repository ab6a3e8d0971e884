package dev.operative.search.query;

import java.util.Optional;

/// A dimension that results are counted and narrowed by.
public enum Facet {
  LANGUAGE("lang"),
  BODY("body"),
  KIND("kind"),
  STATUS("status"),
  YEAR("year"),
  SECTION("section"),
  VERB("verb"),
  ADDRESSEE("addressee"),
  SUBJECT("subject"),
  CITES("cites"),
  SYMBOL("symbol");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /// The name of its request parameter and of its key in answers: `lang`.
  public String parameter() {
    return parameter;
  }

  /// Whether texts bring ever new values of it, so that a list of all would be too long to read.
  public boolean isOpen() {
    return switch (this) {
      case CITES, SUBJECT, SYMBOL -> true;
      case LANGUAGE, BODY, KIND, STATUS, YEAR, SECTION, VERB, ADDRESSEE -> false;
    };
  }

  /// Finds a facet by its parameter name; empty when unknown.
  public static Optional<Facet> parse(String parameter) {
    for (Facet facet : values()) {
      if (facet.parameter.equals(parameter)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }
}
