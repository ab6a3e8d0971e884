package dev.operative.document;

import java.time.LocalDate;
import java.util.Optional;

/// The header of a part: what is known of it as a whole.
///
/// @param slug the `document` of its paragraphs' ids: the slug of its own symbol, else its document's slug
/// @param place the beginning of the `place` of its paragraphs' ids: empty when the part has a symbol of its
///     own or is its document's first part, else such as `statement-belgium`
/// @param kind what sort of text it is
/// @param symbol its own symbol when it bears one, else its document's; empty when neither has one
/// @param title its title as printed or as given beside the file; never blank
/// @param date the date it bears (adoption, signature, distribution); empty when not known
/// @param body the organ it comes from
/// @param status what became of it
/// @param language its main language
/// @param vote the vote on it; empty when the document says nothing
public record PartHeader(
    String slug,
    String place,
    Kind kind,
    Optional<Symbol> symbol,
    String title,
    Optional<LocalDate> date,
    Body body,
    Status status,
    Language language,
    Optional<Vote> vote) {}
