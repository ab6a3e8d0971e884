package dev.operative.search;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translator;
import dev.operative.search.service.Translators;
import dev.operative.search.suggest.SpellingAdvice;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small index of resolutions in two languages. */
public final class BilingualIndex implements AutoCloseable {
  public static final Vocabulary VOCABULARY = Vocabulary.bundled();

  private final Path folder;
  private final LuceneSearchEngine engine;
  private final IndexView view;

  private BilingualIndex(Path folder) {
    this.folder = folder;
    this.engine = LuceneSearchEngine.open(folder);
    this.view = engine.view();
  }

  /** One resolution for each text, in one paragraph; an empty side is missing. */
  public static BilingualIndex of(Path folder, List<String[]> texts) {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      for (int i = 0; i < texts.size(); i++) {
        for (Language language : Languages.bundled().all()) {
          String text = texts.get(i)[Languages.bundled().all().indexOf(language)];
          if (!text.isEmpty()) {
            index.put(document(i, language, text), "1");
          }
        }
      }
      index.commit();
    }
    return new BilingualIndex(folder);
  }

  private static UnDocument document(int number, Language language, String text) {
    Symbol symbol = Symbol.parse("S/RES/%d (2020)".formatted(2504 + number)).orElseThrow();
    PartHeader part =
        new PartHeader(
            symbol.slug(),
            "",
            Kind.RESOLUTION,
            Optional.of(symbol),
            "Resolution " + symbol,
            Optional.of(LocalDate.of(2020, 1, 1)),
            Body.SECURITY_COUNCIL,
            Status.ADOPTED,
            language,
            Optional.empty());
    String file = symbol.slug() + "." + language.code() + ".txt";
    DocumentHeader header =
        new DocumentHeader(
            symbol.slug(),
            Optional.of(symbol),
            part.title(),
            part.date(),
            part.body(),
            part.kind(),
            part.status(),
            language,
            Proceedings.NONE,
            List.of(),
            Optional.empty(),
            file,
            List.of());
    Paragraph paragraph =
        new Paragraph(
            new ParagraphId(symbol.slug(), language, "op.1"),
            Section.OPERATIVE,
            "1",
            language,
            List.of(),
            text,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new SourceLocation(file, 1, 1));
    return new UnDocument(header, List.of(new Part(part, List.of(paragraph))));
  }

  public Path folder() {
    return folder;
  }

  public IndexView view() {
    return view;
  }

  public SearchService service() {
    return service(QueryExpander.of(Languages.bundled(), VOCABULARY, Glossaries.NONE));
  }

  public SearchService service(Translator translator) {
    return service((IndexView newest) -> translator);
  }

  public SearchService service(Translators translators) {
    return new SearchService(
        new TypedQueryParser(new FilterValues(VOCABULARY)),
        translators,
        new SpellingAdvice(word -> false));
  }

  /** The provisions that a query finds, in order. */
  public List<String> find(String query) {
    return ids(service().askLeniently(view, question(query, true)));
  }

  public static Question question(String query, boolean translate) {
    return new Question(query, Filters.NONE, Sort.RELEVANCE, 0, 100, translate, Set.of());
  }

  /** The provisions that were found, in order. */
  public static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.result().hits().forEach(hit -> ids.add(hit.provision().provision().id().toString()));
    return ids;
  }

  @Override
  public void close() {
    view.close();
    engine.close();
  }
}
