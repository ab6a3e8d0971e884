package dev.operative.web.page.topic;

import dev.operative.document.Language;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.search.topic.TopicDigest;
import dev.operative.search.topic.TopicReader;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.topic.Topic;
import dev.operative.vocabulary.topic.Topics;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.frame.ThemeView;
import dev.operative.web.page.result.HitView;
import dev.operative.web.page.trend.YearPlot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The contents of the page of a topic.
///
/// @param title what it is called in the interface language
/// @param otherTitles what it is called in the others
/// @param heading how many paragraphs are on it, in words
/// @param searchUrl the list of them
/// @param trendUrl how often they were said, year by year
/// @param plot the same as a strip
/// @param verbs their most frequent verbs, each with the search for it
/// @param sections the provisions to begin with
/// @param languages the codes of the languages of the terms
/// @param terms what its concepts are called, a row a concept
/// @param others the other topics of its theme
public record TopicView(
    String title,
    List<Name> otherTitles,
    String heading,
    String searchUrl,
    String trendUrl,
    YearPlot plot,
    List<Choice> verbs,
    List<Section> sections,
    List<Column> languages,
    List<List<Name>> terms,
    List<Choice> others) {

  /// A text in a language.
  ///
  /// @param url where it leads; empty for nowhere
  public record Name(String text, String lang, String url) {}

  /// A column of the terms.
  ///
  /// @param name what the language is called
  public record Column(String name, String lang) {}

  /// Some provisions.
  public record Section(String id, String title, List<Line> lines) {}

  /// A provision.
  ///
  /// @param note what there is to say of it; empty for nothing
  public record Line(HitView hit, String note) {}

  static TopicView of(TopicDigest digest, Topics topics, IndexView view, Frame frame) {
    Topic topic = digest.topic();
    Language own = frame.m().language();
    SearchLink search = SearchLink.of(TopicReader.question(topic));
    List<Language> languages = new ArrayList<>(List.of(own));
    frame.languages().all().stream()
        .filter(language -> !language.equals(own))
        .forEach(languages::add);
    return new TopicView(
        topic.title(own),
        languages.stream()
            .skip(1)
            .map(language -> new Name(topic.title(language), language.code(), ""))
            .toList(),
        frame.m().text("topic.total", digest.total()),
        search.url(),
        search.trendUrl(),
        YearPlot.of(frame.m().text("topic.years"), digest.trend(), search, frame),
        digest.verbs().stream()
            .map(
                verb ->
                    new Choice(
                        frame.label(Facet.VERB, verb.value()),
                        search.toggling(Facet.VERB, verb.value()).url(),
                        false,
                        frame.m().number(verb.count())))
            .toList(),
        sections(digest, view, frame),
        languages.stream()
            .map(
                language ->
                    new Column(frame.heading(Facet.LANGUAGE, language.code()), language.code()))
            .toList(),
        digest.terms().stream().map(term -> names(term, languages)).toList(),
        topics.all().stream()
            .filter(other -> other.theme().equals(topic.theme()) && !other.equals(topic))
            .map(other -> Choice.to(other.title(own), ThemeView.url(other)))
            .toList());
  }

  private static List<Section> sections(TopicDigest digest, IndexView view, Frame frame) {
    List<Hit> cited = digest.cited().stream().map(TopicDigest.Cited::hit).toList();
    Chapeaux chapeaux =
        Chapeaux.of(
            view,
            Stream.of(cited, digest.first(), digest.latest())
                .flatMap(List::stream)
                .map(Hit::found)
                .toList());
    return Stream.of(
            new Section(
                "cited",
                frame.m().text("topic.cited"),
                digest.cited().stream()
                    .map(
                        each ->
                            new Line(
                                hit(each.hit(), chapeaux, frame),
                                frame.m().text("topic.times", each.times())))
                    .toList()),
            new Section(
                "first", frame.m().text("topic.first"), lines(digest.first(), chapeaux, frame)),
            new Section(
                "latest", frame.m().text("topic.latest"), lines(digest.latest(), chapeaux, frame)))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private static List<Line> lines(List<Hit> hits, Chapeaux chapeaux, Frame frame) {
    return hits.stream().map(hit -> new Line(hit(hit, chapeaux, frame), "")).toList();
  }

  private static HitView hit(Hit hit, Chapeaux chapeaux, Frame frame) {
    return HitView.of(hit, hit.highlights(), chapeaux, Show.AS_ASKED, frame);
  }

  private static List<Name> names(Term term, List<Language> languages) {
    return languages.stream()
        .map(
            language ->
                term.forms(language).stream()
                    .findFirst()
                    .map(
                        form ->
                            new Name(form, language.code(), "/terms?q=" + QueryString.encode(form)))
                    .orElse(new Name("–", language.code(), "")))
        .toList();
  }
}
