package dev.operative.web.page.result;

import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.List;

/// A profession of users, with searches and pages to begin with.
public record RoleView(String name, List<Choice> ways) {
  private static final SearchLink NEW = SearchLink.NEW;

  /// All of them.
  static List<RoleView> all(Frame frame) {
    return List.of(
        new RoleView(
            word(frame, "role.diplomat"),
            List.of(
                way(frame, "role.diplomat.compare", "/compare"),
                way(
                    frame,
                    "role.diplomat.urges",
                    NEW.forText("topic:passenger-data").toggling(Facet.VERB, "Urges")),
                way(
                    frame,
                    "role.diplomat.first",
                    NEW.forText("\"soft targets\"").sortedBy(Sort.OLDEST_FIRST)))),
        new RoleView(
            word(frame, "role.translator"),
            List.of(
                way(frame, "role.translator.term", "/terms?q=foreign+terrorist+fighters"),
                way(
                    frame,
                    "role.translator.beside",
                    NEW.forText("topic:victims").showing(Show.BOTH)),
                way(
                    frame,
                    "role.translator.memory",
                    NEW.forText("topic:financing").exportUrl("tmx")))),
        new RoleView(
            word(frame, "role.lawyer"),
            List.of(
                way(
                    frame,
                    "role.lawyer.decides",
                    NEW.forText("topic:financing").toggling(Facet.VERB, "Decides")),
                way(frame, "role.lawyer.cites", NEW.toggling(Facet.CITES, "S/RES/1373 (2001)")),
                way(frame, "role.lawyer.cite", NEW.forText("resolution 2396 para 15")))),
        new RoleView(
            word(frame, "role.analyst"),
            List.of(
                way(
                    frame,
                    "role.analyst.trend",
                    NEW.forText("topic:committee").trendUrl() + "&by=verb"),
                way(frame, "role.analyst.sheet", NEW.forText("topic:committee").exportUrl("csv")),
                way(frame, "role.analyst.verbs", "/verbs"))),
        new RoleView(
            word(frame, "role.journalist"),
            List.of(
                way(frame, "role.journalist.failed", NEW.toggling(Facet.STATUS, "not adopted")),
                way(frame, "role.journalist.newest", NEW.sortedBy(Sort.NEWEST_FIRST)),
                way(frame, "role.journalist.fighters", "/topics/foreign-terrorist-fighters"))));
  }

  private static String word(Frame frame, String key) {
    return frame.m().text(key);
  }

  private static Choice way(Frame frame, String key, SearchLink search) {
    return way(frame, key, search.url());
  }

  private static Choice way(Frame frame, String key, String url) {
    return Choice.to(frame.m().text(key), url);
  }
}
