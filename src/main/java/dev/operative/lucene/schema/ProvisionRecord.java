package dev.operative.lucene.schema;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.SourceLocation;
import dev.operative.document.work.Copy;
import dev.operative.document.work.Doubt;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/// A provision as the index stores it.
public final class ProvisionRecord {
  private ProvisionRecord() {}

  /// The record of a provision.
  public static BytesRef write(Provision provision) {
    RecordOutput out = new RecordOutput().text(provision.id().toString()).number(provision.part());
    out.list(List.copyOf(provision.texts().values()), ParagraphRecord::write);
    out.list(List.copyOf(provision.texts().keySet()), (record, each) -> record.text(each.code()));
    out.text(provision.deciding().code())
        .optional(provision.chapeau(), ProvisionId::toString)
        .texts(provision.doubts().stream().map(Doubt::name).sorted().toList())
        .list(provision.copies(), ProvisionRecord::copy)
        .texts(provision.addresses().stream().map(ParagraphId::toString).toList());
    return out.bytes();
  }

  /// The provision that [#write] made the record of.
  public static Provision read(BytesRef record) {
    RecordInput in = new RecordInput(record);
    ProvisionId id = provision(in.text());
    int part = in.number();
    List<Paragraph> texts = in.list(ParagraphRecord::read);
    List<Language> versions = in.list(each -> new Language(each.text()));
    SequencedMap<Language, Paragraph> byVersion = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byVersion.put(versions.get(i), texts.get(i));
    }
    Language deciding = new Language(in.text());
    return new Provision(
        id,
        part,
        byVersion,
        deciding,
        in.optional(ProvisionRecord::provision),
        in.texts().stream().map(Doubt::valueOf).collect(Collectors.toUnmodifiableSet()),
        in.list(ProvisionRecord::copy),
        new LinkedHashSet<>(in.list(each -> paragraph(each.text()))));
  }

  private static void copy(RecordOutput out, Copy copy) {
    out.text(copy.document())
        .text(copy.name())
        .texts(copy.ids().stream().map(ParagraphId::toString).toList())
        .text(copy.source().file())
        .number(copy.source().line())
        .number(copy.source().lastLine())
        .optional(copy.differingText(), text -> text);
  }

  private static Copy copy(RecordInput in) {
    return new Copy(
        in.text(),
        in.text(),
        in.list(each -> paragraph(each.text())),
        new SourceLocation(in.text(), in.number(), in.number()),
        in.optional(text -> text));
  }

  private static ProvisionId provision(String text) {
    return ProvisionId.parse(text).orElseThrow();
  }

  private static ParagraphId paragraph(String text) {
    return ParagraphId.parse(text).orElseThrow();
  }
}
