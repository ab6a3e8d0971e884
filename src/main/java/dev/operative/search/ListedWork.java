package dev.operative.search;

import java.util.List;

/// A work in a list: its versions, without their paragraphs.
///
/// @param versions one for each language it is here in, in the order of their codes; at least one
public record ListedWork(List<DocumentSummary> versions) {
  public ListedWork {
    versions = List.copyOf(versions);
  }
}
