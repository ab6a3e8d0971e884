package dev.operative.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One model, loaded and ready to encode. Safe for use by several threads, each of which computes on its own core.
///
/// A text is encoded alone, never in a batch: the network's activations are quantized by the range of the whole batch,
/// so a text's vector would depend on its neighbours, and batches were no faster on one core.
final class OnnxEncoder implements AutoCloseable {
  /// How many word pieces of a text are read, with the two that open and close it.
  static final int LENGTH = 128;

  private final SentenceModel model;
  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEncoder(
      SentenceModel model,
      WordPieceTokenizer tokenizer,
      OrtEnvironment environment,
      OrtSession session) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
  }

  /// Loads a model.
  ///
  /// @throws IOException when its files are missing or damaged, or the machine has no runtime for it
  static OnnxEncoder load(SentenceModel model) throws IOException {
    try (InputStream table = resource(model.vocabulary());
        InputStream network = resource(model.network());
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      WordPieceTokenizer tokenizer = WordPieceTokenizer.read(table);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      // Its log is closed when the process ends; what is still running then must not write to it.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      OrtSession session = environment.createSession(network.readAllBytes(), options);
      return new OnnxEncoder(model, tokenizer, environment, session);
    } catch (OrtException | LinkageError | IllegalStateException e) {
      // After one failed load the runtime's classes fail with other linkage errors.
      // Its shutdown hook is refused once the process is ending.
      throw new IOException("the model " + model.name() + " cannot be loaded", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = OnnxEncoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return in;
  }

  /// The unit vectors of a text and of its parts.
  ///
  /// @param whole the vector of all that was read
  /// @param parts a vector for each part
  record Encoded(float[] whole, List<float[]> parts) {}

  /// Encodes a text once; the vector of a part is that of its pieces as they were read within the whole. A part without
  /// a piece, or beyond the length that is read, has the vector of the whole.
  ///
  /// @param parts the text in parts, at least one
  Encoded encode(List<String> parts) {
    long[] ids = new long[LENGTH];
    int[] ends = new int[parts.size()];
    ids[0] = tokenizer.opening();
    int length = 1;
    for (int i = 0; i < ends.length; i++) {
      long[] pieces = tokenizer.pieces(parts.get(i), LENGTH - 1 - length);
      System.arraycopy(pieces, 0, ids, length, pieces.length);
      length += pieces.length;
      ends[i] = length;
    }
    ids[length++] = tokenizer.closing();
    return encode(Arrays.copyOf(ids, length), ends);
  }

  private Encoded encode(long[] ids, int[] ends) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
      return pool(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length, ends);
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.name() + " failed", e);
    }
  }

  private Encoded pool(FloatBuffer states, int length, int[] ends) {
    float[] whole = mean(states, 0, model.pooling() == SentenceModel.Pooling.MEAN ? length : 1);
    List<float[]> parts = new ArrayList<>();
    int start = 1;
    for (int end : ends) {
      parts.add(ends.length > 1 && end > start ? mean(states, start, end) : whole);
      start = end;
    }
    return new Encoded(whole, parts);
  }

  private float[] mean(FloatBuffer states, int start, int end) {
    float[] sum = new float[model.dimensions()];
    for (int piece = start; piece < end; piece++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += states.get(piece * sum.length + i);
      }
    }
    return Vectors.unit(sum);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.name() + " cannot be closed", e);
    }
  }
}
