package dev.operative.web.page;

import dev.operative.document.work.Copy;
import dev.operative.search.IndexedProvision;
import dev.operative.search.wording.Change;
import dev.operative.search.wording.Comparison;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import java.util.List;

/// The text of a provision in another file.
///
/// @param document the document that the file holds
/// @param source the file and the line it begins in, in words
/// @param lang the language of the text
/// @param changes how its words differ from those of the version; empty when they do not
public record CopyView(Choice document, String source, String lang, List<Change> changes) {
  static CopyView of(Copy copy, IndexedProvision provision, Frame frame) {
    return new CopyView(
        Choice.to(copy.name(), "/documents/" + QueryString.encode(copy.document())),
        frame.place(copy.source().file(), copy.source().line()),
        copy.language().code(),
        copy.differingText().stream()
            .flatMap(
                text ->
                    provision.in(copy.language()).stream()
                        .flatMap(
                            version ->
                                Comparison.of(version.paragraph().text(), text).changes().stream()))
            .toList());
  }
}
