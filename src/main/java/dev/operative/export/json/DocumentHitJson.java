package dev.operative.export.json;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A document among the results.
///
/// @param id slug and language: what `/api/v1/documents/{id}` takes
/// @param matches the exact number of its matching paragraphs
/// @param hits the best of them
public record DocumentHitJson(
    String id,
    Optional<String> symbol,
    String title,
    Optional<LocalDate> date,
    String body,
    String kind,
    String status,
    String language,
    long matches,
    List<HitJson> hits) {
  static DocumentHitJson of(DocumentHeader header, long matches, List<HitJson> hits) {
    return new DocumentHitJson(
        header.id(),
        header.symbol().map(Symbol::canonical),
        header.title(),
        header.date(),
        header.body().word(),
        header.kind().word(),
        header.status().word(),
        header.language().code(),
        matches,
        hits);
  }
}
