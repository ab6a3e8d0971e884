package dev.operative.meaning;

import dev.operative.document.Language;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Encodes each language by a model of its own; the vectors of all are carried into the space of one. A model is loaded when its
/// language is first met.
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {
  private static final String REVISION = "1";

  private final Map<Language, LazyModel> models =
      SentenceModel.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(SentenceModel::language, LazyModel::new));

  @Override
  public String revision() {
    return Stream.concat(
            SentenceModel.ALL.stream().map(SentenceModel::name),
            Stream.of(Integer.toString(OnnxEncoder.LENGTH), REVISION))
        .collect(Collectors.joining("/"));
  }

  @Override
  public List<Language> languages() {
    return SentenceModel.ALL.stream().map(SentenceModel::language).toList();
  }

  @Override
  public SentenceVector query(String text, Language language) {
    LazyModel model = model(language);
    return model.encode(List.of(model.beforeQuery() + text)).whole();
  }

  @Override
  public EncodedText text(List<String> clauses, Language language) {
    return model(language).encode(clauses);
  }

  private LazyModel model(Language language) {
    return Optional.ofNullable(models.get(language))
        .orElseThrow(
            () -> new IllegalArgumentException("no sentence encoder reads " + language.code()));
  }

  @Override
  public void close() {
    models.values().forEach(LazyModel::close);
  }

  /// A model that is loaded when it is first asked, by whichever thread. Loading that failed is not tried again.
  private static final class LazyModel {
    private final SentenceModel model;
    private @Nullable Loaded loaded;
    private @Nullable IOException failure;

    LazyModel(SentenceModel model) {
      this.model = model;
    }

    String beforeQuery() {
      return model.beforeQuery();
    }

    EncodedText encode(List<String> clauses) {
      return get().encode(clauses);
    }

    private synchronized Loaded get() {
      if (failure != null) {
        throw new EncoderUnavailableException(String.valueOf(failure.getMessage()), failure);
      }
      Loaded known = loaded;
      if (known == null) {
        try {
          known = load();
        } catch (IOException e) {
          failure = e;
          throw new EncoderUnavailableException(String.valueOf(e.getMessage()), e);
        }
        loaded = known;
      }
      return known;
    }

    private Loaded load() throws IOException {
      Optional<SpaceMap> map = Optional.empty();
      if (model.map().isPresent()) {
        map = Optional.of(readMap(model.map().get()));
      }
      return new Loaded(OnnxEncoder.load(model), map);
    }

    private static SpaceMap readMap(String name) throws IOException {
      try (InputStream in = OnnxSentenceEncoder.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new FileNotFoundException(name);
        }
        return SpaceMap.read(in);
      }
    }

    synchronized void close() {
      if (loaded != null) {
        loaded.encoder().close();
        loaded = null;
      }
    }
  }

  /// A model in memory.
  ///
  /// @param map carries its vectors into the shared space; empty when they lie there
  private record Loaded(OnnxEncoder encoder, Optional<SpaceMap> map) {
    /// The map is learnt from whole texts: a clause of a text that is carried over has the vector of the whole.
    EncodedText encode(List<String> clauses) {
      OnnxEncoder.Encoded encoded = encoder.encode(clauses);
      if (map.isPresent()) {
        SentenceVector whole = SentenceVector.of(map.get().apply(encoded.whole()));
        return new EncodedText(whole, clauses.stream().map(clause -> whole).toList());
      }
      return new EncodedText(
          SentenceVector.of(encoded.whole()),
          encoded.parts().stream().map(SentenceVector::of).toList());
    }
  }
}
