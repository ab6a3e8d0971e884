package dev.operative.lucene.schema;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.Vote;
import dev.operative.document.doubt.ReadingDoubt;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes and reads the headers of documents and parts inside records.
final class HeaderRecord {
  private HeaderRecord() {}

  static void write(RecordOutput out, DocumentHeader header) {
    out.text(header.slug())
        .optional(header.symbol(), Symbol::canonical)
        .text(header.title())
        .optional(header.date(), LocalDate::toString)
        .text(header.body().name())
        .text(header.kind().name())
        .text(header.status().name())
        .text(header.language().code())
        .optional(header.proceedings().session(), Function.identity())
        .optional(header.proceedings().agendaItem(), Function.identity())
        .list(header.subjects(), HeaderRecord::subject)
        .optional(header.sourceUrl(), URI::toString)
        .text(header.file())
        .list(header.doubts(), HeaderRecord::doubt);
  }

  static DocumentHeader header(RecordInput in) {
    return new DocumentHeader(
        in.text(),
        in.optional(Symbol::new),
        in.text(),
        in.optional(LocalDate::parse),
        Body.valueOf(in.text()),
        Kind.valueOf(in.text()),
        Status.valueOf(in.text()),
        new Language(in.text()),
        new Proceedings(in.optional(Function.identity()), in.optional(Function.identity())),
        in.list(HeaderRecord::subject),
        in.optional(URI::create),
        in.text(),
        in.list(HeaderRecord::doubt));
  }

  private static void subject(RecordOutput out, SubjectTerm subject) {
    out.text(subject.name()).optional(subject.concept(), URI::toString);
  }

  private static SubjectTerm subject(RecordInput in) {
    return in.shared().subject(new SubjectTerm(in.text(), in.optional(URI::create)));
  }

  private static void doubt(RecordOutput out, ReadingDoubt doubt) {
    out.text(doubt.kind().name()).number(doubt.line()).number(doubt.count()).text(doubt.detail());
  }

  private static ReadingDoubt doubt(RecordInput in) {
    return new ReadingDoubt(
        ReadingDoubt.Kind.valueOf(in.text()), in.number(), in.number(), in.text());
  }

  static void write(RecordOutput out, PartHeader part) {
    out.text(part.slug())
        .text(part.place())
        .text(part.kind().name())
        .optional(part.symbol(), Symbol::canonical)
        .text(part.title())
        .optional(part.date(), LocalDate::toString)
        .text(part.body().name())
        .text(part.status().name())
        .text(part.language().code())
        .flag(part.vote().isPresent());
    part.vote().ifPresent(vote -> vote(out, vote));
  }

  static PartHeader part(RecordInput in) {
    return new PartHeader(
        in.text(),
        in.text(),
        Kind.valueOf(in.text()),
        in.optional(Symbol::new),
        in.text(),
        in.optional(LocalDate::parse),
        Body.valueOf(in.text()),
        Status.valueOf(in.text()),
        new Language(in.text()),
        in.flag() ? Optional.of(vote(in)) : Optional.empty());
  }

  private static void vote(RecordOutput out, Vote vote) {
    out.optional(vote.inFavour())
        .optional(vote.against())
        .optional(vote.abstaining())
        .texts(vote.inFavourBy())
        .texts(vote.againstBy())
        .texts(vote.abstainingBy())
        .flag(vote.withoutVote());
  }

  private static Vote vote(RecordInput in) {
    return new Vote(
        in.optionalNumber(),
        in.optionalNumber(),
        in.optionalNumber(),
        voters(in),
        voters(in),
        voters(in),
        in.flag());
  }

  private static List<String> voters(RecordInput in) {
    return in.list(each -> each.shared().name(each.text()));
  }
}
