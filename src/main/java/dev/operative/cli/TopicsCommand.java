package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.export.citation.CitationStyle;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.TopicJson;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.Show;
import dev.operative.search.topic.TopicDigest;
import dev.operative.search.topic.TopicReader;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the topics, or what adopted texts say on one.
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = "Lists the topics, or what adopted texts say on one of them.")
final class TopicsCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A topic, such as “aviation”; all when left out.")
  @Nullable String name;

  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  TopicsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Vocabulary vocabulary = wiring.vocabulary();
    String wanted = name;
    if (wanted == null) {
      list(vocabulary);
      return 0;
    }
    Topic topic =
        vocabulary
            .topics()
            .find(wanted)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "There is no topic “" + wanted + "”; “operative topics” lists all"));
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      TopicDigest digest =
          new TopicReader(wiring.searchService(), vocabulary, Show.AS_ASKED).digest(view, topic);
      if (json) {
        console
            .data()
            .println(
                new JsonWriter().indented(TopicJson.of(digest, new JsonShapes(view, vocabulary))));
      } else {
        print(digest);
      }
    }
    return 0;
  }

  private void list(Vocabulary vocabulary) {
    if (json) {
      console
          .data()
          .println(
              new JsonWriter()
                  .indented(vocabulary.topics().all().stream().map(TopicJson.Name::of).toList()));
      return;
    }
    for (Topic topic : vocabulary.topics().all()) {
      console
          .out()
          .printf("%-26s  %s%n", topic.name(), String.join(" / ", topic.titles().values()));
    }
  }

  private void print(TopicDigest digest) {
    console
        .out()
        .printf(
            "%s: %,d paragraphs of adopted texts%n",
            String.join(" / ", digest.topic().titles().values()), digest.total());
    print("In the texts that are cited most", digest.cited().stream().map(c -> c.hit()).toList());
    print("First", digest.first());
    print("Latest", digest.latest());
  }

  private void print(String heading, List<Hit> hits) {
    console.out().println("\n" + heading);
    for (Hit hit : hits) {
      console
          .out()
          .printf(
              "  %s  %s%n",
              CitationStyle.UN.cite(hit.found()),
              hit.found().date().map(Object::toString).orElse(""));
    }
  }
}
