package dev.operative.web.page.result;

import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import java.util.List;
import java.util.Optional;

/// The document or paragraph that a query names by its symbol, shown above the results.
///
/// @param name its symbol, or the citation of the paragraph that is named
/// @param url where it is; empty when the corpus does not have it
/// @param badge its status
/// @param title its title; empty text when the corpus does not have it
/// @param titleLang the language of the title
/// @param note what there is to say, such as that the corpus does not have it; empty when nothing
/// @param ways where else to go
public record NamedView(
    String name,
    Optional<String> url,
    Optional<Frame.Badge> badge,
    String title,
    String titleLang,
    Optional<String> note,
    List<Choice> ways) {}
