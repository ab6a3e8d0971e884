package dev.operative.lucene.schema;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.WorkPart;
import dev.operative.search.WorkSummary;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/// The record of a work without its provisions.
public final class WorkRecord {
  private WorkRecord() {}

  /// The record of a work.
  public static BytesRef write(WorkSummary work) {
    RecordOutput out = new RecordOutput().text(work.slug());
    versions(out, work.headers(), HeaderRecord::write);
    out.list(work.parts(), (record, part) -> versions(record, part.headers(), HeaderRecord::write));
    versions(out, new TreeMap<>(work.paragraphs()), WorkRecord::counts);
    return out.bytes();
  }

  /// The work that [#write] made the record of.
  ///
  /// @param shared what the works that are kept together share
  public static WorkSummary read(BytesRef record, SharedValues shared) {
    RecordInput in = new RecordInput(record, shared);
    String slug = in.text();
    SequencedMap<Language, DocumentHeader> headers = versions(in, HeaderRecord::header);
    List<WorkPart> parts = in.list(each -> new WorkPart(versions(each, HeaderRecord::part)));
    return new WorkSummary(slug, headers, parts, versions(in, WorkRecord::counts));
  }

  private static void counts(RecordOutput out, Map<Section, Integer> counts) {
    out.list(
        List.copyOf(new TreeMap<>(counts).entrySet()),
        (record, count) -> record.text(count.getKey().word()).number(count.getValue()));
  }

  private static Map<Section, Integer> counts(RecordInput in) {
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    in.list(each -> counts.put(Section.parse(each.text()).orElseThrow(), each.number()));
    return counts;
  }

  private static <T> void versions(
      RecordOutput out, SequencedMap<Language, T> versions, BiConsumer<RecordOutput, T> each) {
    out.list(
        List.copyOf(versions.sequencedEntrySet()),
        (record, version) -> {
          record.text(version.getKey().code());
          each.accept(record, version.getValue());
        });
  }

  private static <T> SequencedMap<Language, T> versions(
      RecordInput in, Function<RecordInput, T> each) {
    SequencedMap<Language, T> versions = new LinkedHashMap<>();
    in.list(version -> versions.put(new Language(version.text()), each.apply(version)));
    return versions;
  }
}
