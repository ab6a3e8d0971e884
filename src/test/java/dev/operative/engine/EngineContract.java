package dev.operative.engine;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.engine.Samples.Line;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every engine promises, on a small index. The promises are in the contracts that extend this;
 * the tests of an engine bind each of them by a nested class that says which engine it is.
 */
public abstract class EngineContract {
  protected static final UnDocument ENGLISH =
      Samples.resolution(
          "S/RES/1373 (2001)",
          Language.ENGLISH,
          "2001-09-28",
          Line.operative(
                  "1",
                  "Decides that all States shall prevent and suppress the financing of terrorist acts")
              .saying("Decides"),
          Line.operative(
                  "2",
                  "Decides that States shall bring terrorists to justice. Calls upon the counter\u2011terrorism committee to act")
              .saying("Decides", "Calls upon"),
          Line.operative("2 (a)", "Stresses co-operation in countering terrorism")
              .saying("Stresses"),
          Line.operative("", "Counterterrorism programmes").as(Section.HEADING),
          Line.operative("3", "Recalls paragraph 2 of resolution 1373")
              .citing("S/RES/1373 (2001)#2"));

  protected static final UnDocument CHINESE =
      Samples.resolution(
          "S/RES/2178 (2014)",
          Language.CHINESE,
          "2014-09-24",
          Line.operative("1", "谴责恐怖主义行为，促请会员国打击恐怖 主义").saying("Condemns"),
          Line.operative("2", "決定制止資助恐怖主義（ISIL）和第２１７８号决议").saying("Decides"));

  protected static final RejectedSource BROKEN =
      new RejectedSource("broken.xml", 3, "not well-formed");

  @TempDir protected Path place;
  protected ParagraphIndex index;
  protected SearchEngine engine;
  protected IndexView view;

  /** The engine under test. */
  protected abstract Engines engines();

  @BeforeEach
  void write() {
    index = engines().write(place);
    index.put(ENGLISH, "one");
    index.put(CHINESE, "two");
    index.reject(BROKEN, "three");
    index.commit();
    engine = engines().read(place);
    view = engine.view();
  }

  @AfterEach
  void close() {
    view.close();
    engine.close();
    index.close();
  }

  /** Commits, and reads the new commit from now on. */
  protected final void commit() {
    index.commit();
    view.close();
    view = engine.view();
  }

  /** The places of what a query finds. */
  protected final List<String> found(Query query) {
    return hits(query).stream().map(hit -> hit.found().paragraph().id().place()).toList();
  }

  protected final List<Hit> hits(Query query) {
    return view.search(new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, 100, Set.of()))
        .hits();
  }

  /** The ids of all provisions, in document order. */
  protected static List<String> all(IndexView view) {
    List<String> ids = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, each -> ids.add(each.provision().id().toString()));
    return ids;
  }
}
