package dev.operative.document;

import java.util.Optional;

/// The proceedings that a document belongs to, as its masthead names them.
///
/// @param session the session of the organ as printed: "Seventy-seventh session", 第七十七届会议
/// @param agendaItem the number of the agenda item, or of several, as printed: `25 (a)`, `14 and 117`
public record Proceedings(Optional<String> session, Optional<String> agendaItem) {
  /// Those of a document that names none.
  public static final Proceedings NONE = new Proceedings(Optional.empty(), Optional.empty());

  /// The same, with what is left open taken from others.
  public Proceedings or(Proceedings others) {
    return new Proceedings(session.or(others::session), agendaItem.or(others::agendaItem));
  }
}
