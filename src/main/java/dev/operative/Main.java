package dev.operative;

import dev.operative.cli.Commands;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.child.BoundedReader;
import dev.operative.ingest.child.DocumentCodec;
import dev.operative.ingest.child.ReadBudget;
import dev.operative.ingest.child.ReadingChild;
import dev.operative.ingest.format.FormatReaders;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.commit.IndexVerifier;
import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.mcp.AssistantServer;
import dev.operative.mcp.McpEndpoint;
import dev.operative.mcp.tool.ToolServices;
import dev.operative.meaning.GeneralWords;
import dev.operative.meaning.OnnxSentenceEncoder;
import dev.operative.opensearch.OpenSearchIndexes;
import dev.operative.search.SearchEngine;
import dev.operative.search.bitext.BitextAligner;
import dev.operative.search.bitext.TermConcepts;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.index.Verification;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.learning.ProgramTables;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Speller;
import dev.operative.search.service.Translators;
import dev.operative.search.suggest.SpellingAdvice;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.works.WorkAssembler;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.Lazy;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Wires Operative together and runs the command that was given.
public final class Main {
  /// Lucene remarks there on every start that it could be faster with a preview module. Held, because the JDK
  /// forgets the level of a logger that nobody holds.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /// The one argument of a child process that reads files.
  private static final String CHILD = "read-files";

  /// The first of two arguments, the other of which is the file that the program was just packed into.
  private static final String ANALYSE = "analyse-tables";

  private Main() {}

  /// Runs a command and ends the process with its exit code; as a child process of another run, reads files for it; as a
  /// step of the build, analyses the tables of translations.
  public static void main(String[] arguments) throws IOException {
    VECTORS.setLevel(Level.OFF);
    if (List.of(arguments).equals(List.of(CHILD))) {
      readForParent();
    } else if (arguments.length == 2 && arguments[0].equals(ANALYSE)) {
      ProgramTables.of(Languages.bundled(), Vocabulary.bundled())
          .writeBeside(Path.of(arguments[1]));
    } else {
      System.exit(run(Console.ofProcess(), arguments));
    }
  }

  /// What libraries print must not stand between the answers.
  private static void readForParent() throws IOException {
    System.setOut(System.err);
    new ReadingChild(FormatReaders.of(Vocabulary.bundled()).all(), new RecordCodec())
        .run(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
  }

  /// Without a program that could run a child process, as in an image that has none, everything is read here.
  private static DocumentReader bounded(FormatReaders readers) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return Files.isExecutable(java)
        ? new BoundedReader(
            readers.all(),
            readers.costly(),
            new RecordCodec(),
            ReadBudget.DEFAULT,
            BoundedReader.command(java.toString(), ReadBudget.DEFAULT, Main.class.getName(), CHILD))
        : readers.all();
  }

  /// Documents as the index keeps them.
  private static final class RecordCodec implements DocumentCodec {
    @Override
    public byte[] bytes(UnDocument document) {
      return SourceRecord.bytes(document);
    }

    @Override
    public UnDocument document(byte[] bytes) {
      return SourceRecord.document(bytes);
    }
  }

  /// What the commands work with, for a program that measures it.
  public static Wiring wiring() {
    return new Parts(
        Languages.bundled(),
        new Lazy<>(Vocabulary::bundled),
        Glossaries.NONE,
        new OnnxSentenceEncoder());
  }

  /// Runs a command.
  ///
  /// @return the exit code: 0 done, 1 something failed, 2 wrong usage
  public static int run(Console console, String... arguments) {
    return new Commands(console, wiring()).run(arguments);
  }

  /// What the commands work with, each made when it is first needed.
  private static final class Parts implements Wiring {
    private final Languages languages;
    private final Lazy<Vocabulary> vocabulary;
    private final Glossaries glossaries;
    private final SentenceEncoder encoder;
    private final Lazy<Translators> translators;
    private final Speller spelling;
    private final OpenSearchIndexes clusters = new OpenSearchIndexes(System.getenv());

    Parts(
        Languages languages,
        Lazy<Vocabulary> vocabulary,
        Glossaries glossaries,
        SentenceEncoder encoder) {
      this.languages = languages;
      this.vocabulary = vocabulary;
      this.glossaries = glossaries;
      this.encoder = encoder;
      this.spelling = new SpellingAdvice(GeneralWords.of(languages.all()));
      this.translators =
          new Lazy<>(
              () ->
                  new CorpusTranslations(languages)
                      .expanders(ProgramTables.bundled(languages, vocabulary::get), glossaries));
    }

    @Override
    public Languages languages() {
      return languages;
    }

    @Override
    public Wiring with(Glossaries own) {
      return new Parts(languages, vocabulary, own, encoder);
    }

    @Override
    public Wiring withoutMeaning() {
      return new Parts(languages, vocabulary, glossaries, SentenceEncoder.NONE);
    }

    @Override
    public SentenceEncoder encoder() {
      return encoder;
    }

    @Override
    public VectorIndex openVectors(IndexAddress index) {
      return switch (index) {
        case IndexAddress.Folder folder ->
            LuceneVectorIndex.open(LuceneSearchEngine.vectorsOf(folder.path()), encoder.revision());
        case IndexAddress.Cluster cluster -> clusters.vectors(cluster, encoder.revision());
      };
    }

    @Override
    public Glossaries glossaries() {
      return glossaries;
    }

    @Override
    public Vocabulary vocabulary() {
      return vocabulary.get();
    }

    @Override
    public DocumentReader reader() {
      return bounded(FormatReaders.of(vocabulary()));
    }

    @Override
    public SearchEngine openEngine(IndexAddress index) {
      return switch (index) {
        case IndexAddress.Folder folder -> LuceneSearchEngine.open(folder.path());
        case IndexAddress.Cluster cluster -> clusters.read(cluster);
      };
    }

    @Override
    public SearchEngine openToServe(IndexAddress index) {
      return switch (index) {
        case IndexAddress.Folder folder ->
            LuceneSearchEngine.open(folder.path(), view -> translators().on(view));
        case IndexAddress.Cluster cluster ->
            clusters.serve(cluster, view -> translators().on(view));
      };
    }

    private WorkAssembler assembler() {
      return new WorkAssembler(vocabulary(), new BitextAligner(new TermConcepts(vocabulary())));
    }

    @Override
    public ParagraphIndex openPart(IndexAddress index, Part part) {
      return switch (index) {
        case IndexAddress.Folder folder -> LuceneParagraphIndex.open(folder.path(), assembler());
        case IndexAddress.Cluster cluster -> clusters.writePart(cluster, part, assembler());
      };
    }

    @Override
    public ParagraphIndex createIndex(IndexAddress index) {
      return switch (index) {
        case IndexAddress.Folder folder -> LuceneParagraphIndex.create(folder.path(), assembler());
        case IndexAddress.Cluster cluster -> clusters.create(cluster, assembler());
      };
    }

    @Override
    public Verification verify(IndexAddress index) {
      return switch (index) {
        case IndexAddress.Folder folder ->
            IndexVerifier.verify(folder.path(), LuceneSearchEngine.vectorsOf(folder.path()));
        case IndexAddress.Cluster cluster -> clusters.verify(cluster);
      };
    }

    @Override
    public SearchService searchService() {
      return new SearchService(queryParser(), translators(), spelling, encoder);
    }

    @Override
    public QueryParser queryParser() {
      return new TypedQueryParser(new FilterValues(vocabulary()));
    }

    @Override
    public Translators translators() {
      return view -> translators.get().on(view);
    }

    @Override
    public TextComparer textComparer() {
      return new TextComparer(VerbScales.read(TableSource.bundled()));
    }

    @Override
    public AssistantServer assistantServer(SearchEngine engine) {
      return new AssistantServer(
          engine,
          new ToolServices(
              searchService(), translators(), queryParser(), textComparer(), vocabulary()));
    }

    @Override
    public WebServer webServer(SearchEngine engine, ServerSettings settings) {
      return new WebServer(
          engine,
          searchService(),
          translators(),
          queryParser(),
          textComparer(),
          vocabulary(),
          new McpEndpoint(new Lazy<>(() -> assistantServer(engine))::get),
          settings);
    }
  }
}
