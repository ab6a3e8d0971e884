package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.GlossaryOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.MeaningOption;
import dev.operative.cli.output.Console;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.evaluation.ExpansionCost;
import dev.operative.evaluation.JudgedEvaluation;
import dev.operative.evaluation.JudgedQuery;
import dev.operative.evaluation.JudgedQueryFiles;
import dev.operative.evaluation.ProfileNumber;
import dev.operative.evaluation.ProfileVariation;
import dev.operative.evaluation.SearchCost;
import dev.operative.evaluation.UnjudgedHit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.SearchService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures how well searching works.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores searching against judged queries, with and without translation, and by words alone.",
      "With --known-items, searches for phrases of paragraphs that the index holds in both languages."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Judged queries, tab-separated (default: ${DEFAULT-VALUE}).",
      defaultValue = "eval/queries.tsv")
  Path queries = Path.of("eval/queries.tsv");

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      split = ",",
      description =
          "What should be found, tab-separated; several files with commas between (default: ${DEFAULT-VALUE}).",
      defaultValue = "eval/qrels.tsv")
  List<Path> qrels = List.of(Path.of("eval/qrels.tsv"));

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "Paragraphs that hardly differ: in the column “once” a second one earns nothing.")
  Optional<Path> groups = Optional.empty();

  @Option(
      names = "--unjudged",
      paramLabel = "FILE",
      description = {
        "Write what stands on first pages and nobody judged, with the column “grade” to be filled in:",
        "with and without translation, with and without meaning, in an order that tells nothing of the ranking."
      })
  Optional<Path> unjudged = Optional.empty();

  @Option(
      names = "--known-items",
      paramLabel = "N",
      defaultValue = "0",
      description = "Search for this many phrases in each direction instead.")
  int knownItems;

  @Option(
      names = "--among",
      paramLabel = "QUERY",
      defaultValue = "",
      description =
          "Take the phrases from paragraphs that match this: subject:terrorism, terroris* OR 恐怖.")
  String among = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Which phrases are taken (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Rank with another value of one number of the ranking profile: translation.related=0.3.")
  Map<String, Double> numbers = Map.of();

  @Option(
      names = "--vary",
      description =
          "Print how the scores change when one number of the ranking profile is left out, halved or raised.")
  boolean vary;

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  @Spec CommandSpec spec = CommandSpec.create();

  EvaluateCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, EvaluationFileException, QuerySyntaxException {
    Wiring own = meaning.of(glossary.with(wiring, console));
    try (SearchEngine engine = own.openEngine(index.address);
        IndexView view = engine.view()) {
      if (knownItems > 0) {
        new KnownItemTable(console.out(), own, view)
            .print(wiring.queryParser().parse(among), knownItems, seed);
      } else {
        judge(own, view);
      }
      return 0;
    }
  }

  private void judge(Wiring own, IndexView view)
      throws IOException, EvaluationFileException, QuerySyntaxException {
    RankingProfile profile = profile();
    SearchService service = own.searchService().with(profile);
    SearchService words = own.withoutMeaning().searchService().with(profile);
    List<JudgedQuery> judged = judged(own, qrels);
    if (vary) {
      console.out().print(ProfileVariation.of(judged, view, service, profile).table());
      return;
    }
    JudgedEvaluation evaluation = new JudgedEvaluation(view, service);
    JudgedEvaluation byWords = new JudgedEvaluation(view, words);
    if (unjudged.isPresent()) {
      write(unjudged.get(), evaluation.unjudged(judged), byWords.unjudged(judged));
      return;
    }
    List<String> texts = judged.stream().map(JudgedQuery::text).toList();
    console
        .out()
        .print(
            evaluation.run(judged).table()
                + ExpansionCost.of(texts, own.queryParser(), own.translators().on(view)).line()
                + SearchCost.of(judged, view, service).lines());
    boolean meant = service.meaning(view).isPresent();
    if (meant) {
      console
          .out()
          .print(
              "%nBy words alone:%n".formatted()
                  + byWords.run(judged).means()
                  + SearchCost.of(judged, view, words).lines());
    }
    if (qrels.size() > 1) {
      List<JudgedQuery> first = judged(own, qrels.subList(0, 1));
      console
          .out()
          .print(
              "%nWith the judgements of %s alone:%n".formatted(qrels.getFirst())
                  + evaluation.run(first).means());
      if (meant) {
        console
            .out()
            .print("%nThe same by words alone:%n".formatted() + byWords.run(first).means());
      }
    }
  }

  private static void write(Path file, List<UnjudgedHit> hits, List<UnjudgedHit> byWords)
      throws IOException {
    Stream<String> rows =
        Stream.concat(hits.stream(), byWords.stream()).map(UnjudgedHit::row).distinct().sorted();
    Files.write(file, Stream.concat(Stream.of(UnjudgedHit.HEADER), rows).toList());
  }

  private List<JudgedQuery> judged(Wiring own, List<Path> judgements)
      throws IOException, EvaluationFileException {
    JudgedQueryFiles files = new JudgedQueryFiles(new FilterValues(own.vocabulary()));
    List<JudgedQuery> judged = files.read(queries, judgements);
    return groups.isPresent() ? files.grouped(judged, groups.get()) : judged;
  }

  private RankingProfile profile() {
    RankingProfile profile = RankingProfile.DEFAULT;
    for (Map.Entry<String, Double> each : numbers.entrySet()) {
      profile =
          ProfileNumber.of(profile, each.getKey())
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "the ranking profile has no number “" + each.getKey() + "”"))
              .at(each.getValue());
    }
    return profile;
  }
}
