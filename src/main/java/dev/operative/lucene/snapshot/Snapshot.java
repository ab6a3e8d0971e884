package dev.operative.lucene.snapshot;

import dev.operative.lucene.commit.Attachments;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.schema.ProvisionRecord;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SharedValues;
import dev.operative.lucene.schema.WorkRecord;
import dev.operative.search.Deadline;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexedProvision;
import dev.operative.search.WorkSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// The index at one commit, with what is derived from the commit and kept as long as it is read.
public final class Snapshot extends IndexSearcher {
  /// What [#provision(Document)] needs.
  static final Set<String> PROVISION_FIELDS = Set.of(Schema.RECORD, Schema.WORK, Schema.ORDINAL);

  private final Path folder;
  private final Attachments attachments;
  private final Kept kept;
  private final Processors processors;
  private final Deadline deadline;
  private final TextDocuments texts;

  /// @param folder where the user takes the index to be
  /// @param processors on which it is searched
  public Snapshot(Path folder, IndexReader reader, Attachments attachments, Processors processors) {
    super(reader);
    this.folder = folder;
    this.attachments = attachments;
    this.processors = processors;
    this.kept = new Kept(this);
    this.deadline = Deadline.NONE;
    this.texts = new TextDocuments(getLeafContexts());
  }

  private Snapshot(Snapshot whole, Deadline deadline) {
    super(whole.getIndexReader());
    this.folder = whole.folder;
    this.attachments = whole.attachments;
    this.kept = whole.kept;
    this.processors = whole.processors;
    this.deadline = deadline;
    this.texts = new TextDocuments(getLeafContexts());
    if (deadline != Deadline.NONE) {
      setTimeout(deadline::hasPassed);
    }
  }

  /// The same commit, searched for an answer that is only wanted before a deadline. What is kept with a commit serves
  /// every answer, and is read to its end whatever the deadline of the answer that needs it first.
  public Snapshot until(Deadline wanted) {
    return new Snapshot(this, wanted);
  }

  /// The tables derived from a commit, each made when it is first asked for.
  private static final class Kept {
    private final Snapshot whole;
    private final Map<String, WorkSummary> summaries = new ConcurrentHashMap<>();
    private final SharedValues shared = new SharedValues();
    private final Once<List<WorkSummary>> works;
    private final Once<Ordinals> workOrdinals;
    private final Map<Class<?>, Once<?>> made = new ConcurrentHashMap<>();

    Kept(Snapshot whole) {
      this.whole = whole;
      this.works = new Once<>(this::readWorks);
      this.workOrdinals = new Once<>(() -> new Ordinals(whole.getLeafContexts(), Schema.ORDER));
    }

    private List<WorkSummary> readWorks() throws IOException {
      List<WorkSummary> all = List.copyOf(Catalogue.works(whole));
      all.forEach(work -> summaries.putIfAbsent(work.slug(), work));
      return all;
    }
  }

  /// Makes something from a snapshot.
  ///
  /// @param <T> what is made
  public interface Making<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  /// What is made from this snapshot when it is first asked for, and kept with it.
  public <T> T once(Class<T> type, Making<T> making) throws IOException {
    Once<?> once = kept.made.computeIfAbsent(type, same -> new Once<>(() -> making.of(kept.whole)));
    return type.cast(once.get());
  }

  /// Something that is read from a snapshot.
  ///
  /// @param <T> what is read
  public interface Reading<T> {
    T read() throws IOException;
  }

  /// Reads something, and says in the user's words why it cannot be read.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when the index can no longer be read
  /// @throws ExpansionLimitException when a query has more clauses than an engine will look up
  public <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (TooManyClauses tooBroad) {
      throw new ExpansionLimitException(tooBroad);
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// When the answer is to be given up that this is searched for.
  public Deadline deadline() {
    return deadline;
  }

  /// Searches, and throws [Deadline.PassedException] instead of giving a part of the matches for all of them.
  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager)
      throws IOException {
    deadline.check();
    T result = super.search(query, manager);
    if (timedOut()) {
      throw new Deadline.PassedException();
    }
    return result;
  }

  /// Collects all matches, in slices on the processors that are free when there are many.
  ///
  /// @return what met all matches
  /// @throws Deadline.PassedException instead of collecting a part of them
  public <C extends Collector> C collect(Query query, SliceCollectors<C> collectors)
      throws IOException {
    deadline.check();
    C first = collectors.fresh().make();
    ScoreMode scores = first.scoreMode();
    Weight weight =
        createWeight(
            rewrite(scores.needsScores() ? query : new ConstantScoreQuery(query)), scores, 1);
    List<C> slices =
        processors.search(
            processors.worth(most(weight)), count -> slices(weight, first, collectors, count));
    if (timedOut()) {
      throw new Deadline.PassedException();
    }
    slices.stream().skip(1).forEach(later -> collectors.merging().add(first, later));
    return first;
  }

  private <C extends Collector> List<Callable<C>> slices(
      Weight weight, C first, SliceCollectors<C> collectors, int count) throws IOException {
    List<Callable<C>> searches = new ArrayList<>();
    for (LeafReaderContextPartition[] slice :
        Slices.of(getLeafContexts(), getIndexReader().maxDoc(), count)) {
      C collector = searches.isEmpty() ? first : collectors.fresh().make();
      searches.add(
          () -> {
            search(slice, weight, collector);
            return collector;
          });
    }
    return searches;
  }

  /// How many matches there may be at most, as far as can be told without looking for them; nothing when it is few
  /// documents anyway.
  private long most(Weight weight) throws IOException {
    long most = 0;
    if (processors.worth(getIndexReader().maxDoc()) > 1) {
      for (LeafReaderContext segment : getLeafContexts()) {
        ScorerSupplier matches = weight.scorerSupplier(segment);
        most += matches == null ? 0 : matches.cost();
      }
    }
    return most;
  }

  /// Which documents have a text, as far as this answer has looked them up.
  public TextDocuments texts() {
    return texts;
  }

  /// All works in document order: people look through them at every key they press.
  public List<WorkSummary> works() throws IOException {
    return kept.works.get();
  }

  /// The numbers of all works, in document order.
  public Ordinals workOrdinals() throws IOException {
    return kept.workOrdinals.get();
  }

  /// What is attached to the commit.
  public Attachments attachments() {
    return attachments;
  }

  /// The data written beside the commit.
  public Map<String, String> commitData() throws IOException {
    return ((DirectoryReader) getIndexReader()).getIndexCommit().getUserData();
  }

  /// The provision that a Lucene document holds.
  public IndexedProvision provision(int doc) throws IOException {
    return provision(storedFields().document(doc, PROVISION_FIELDS));
  }

  /// The provision that was read from the index.
  public IndexedProvision provision(Document stored) throws IOException {
    return new IndexedProvision(
        ProvisionRecord.read(stored.getBinaryValue(Schema.RECORD)),
        known(stored.get(Schema.WORK)),
        stored.getField(Schema.ORDINAL).numericValue().intValue());
  }

  /// The work in which the provision stands that a Lucene document holds.
  public WorkSummary workOf(int doc) throws IOException {
    return known(storedFields().document(doc, Set.of(Schema.WORK)).get(Schema.WORK));
  }

  /// The work that a Lucene document sums up.
  public WorkSummary summary(int doc) throws IOException {
    Document stored = storedFields().document(doc, Set.of(Schema.RECORD));
    return WorkRecord.read(stored.getBinaryValue(Schema.RECORD), kept.shared);
  }

  /// The work with a slug.
  public Optional<WorkSummary> work(String slug) throws IOException {
    WorkSummary known = kept.summaries.get(slug);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<WorkSummary> read = Catalogue.work(this, slug);
    read.ifPresent(work -> kept.summaries.put(slug, work));
    return read;
  }

  private WorkSummary known(String slug) throws IOException {
    return work(slug)
        .orElseThrow(() -> new IllegalStateException("provisions without their work: " + slug));
  }
}
