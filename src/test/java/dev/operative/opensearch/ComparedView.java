package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchResult;
import dev.operative.search.TermDictionary;
import dev.operative.search.meaning.VectorView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A view of the embedded index that asks a cluster the same, and compares the answers. */
final class ComparedView {
  private static final double EQUAL = 1e-5;

  private final Map<String, Integer> asked = new HashMap<>();

  /** How often the methods of the port were called, by name. */
  Map<String, Integer> asked() {
    return asked;
  }

  IndexView of(IndexView embedded, IndexView cluster) {
    return compared(IndexView.class, embedded, cluster);
  }

  private <T> T compared(Class<T> port, T embedded, T cluster) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> answer(method, embedded, cluster, arguments)));
  }

  private Object answer(Method method, Object embedded, Object cluster, Object[] arguments)
      throws Throwable {
    asked.merge(method.getName(), 1, Integer::sum);
    if (method.getName().startsWith("scan")) {
      return scan(method, embedded, cluster, arguments);
    }
    Object expected = invoke(method, embedded, arguments);
    if (method.getName().equals("close")) {
      invoke(method, cluster, arguments);
      return expected;
    }
    if (method.getName().equals("deepest")) {
      return expected;
    }
    Object found = invoke(method, cluster, arguments);
    if (expected instanceof TermDictionary words) {
      return compared(TermDictionary.class, words, (TermDictionary) found);
    }
    if (method.getName().equals("vectors") && expected instanceof Optional<?> vectors) {
      assertThat(((Optional<?>) found).isPresent()).isEqualTo(vectors.isPresent());
      return vectors.map(
          near ->
              compared(
                  VectorView.class,
                  (VectorView) near,
                  (VectorView) ((Optional<?>) found).orElseThrow()));
    }
    if (method.getName().equals("wordings")) {
      assertThat(sameNumber((Map<?, ?>) found)).isEqualTo(sameNumber((Map<?, ?>) expected));
      return expected;
    }
    assertSame(method.getName() + Arrays.toString(arguments), found, expected);
    return expected;
  }

  private Object scan(Method method, Object embedded, Object cluster, Object[] arguments)
      throws Throwable {
    List<Object> expected = new ArrayList<>();
    List<Object> found = new ArrayList<>();
    Object[] given = arguments.clone();
    Consumer<Object> first = expected::add;
    given[2] = first;
    Object count = invoke(method, embedded, given);
    Consumer<Object> second = found::add;
    given[2] = second;
    invoke(method, cluster, given);
    assertThat(found).as("scan %s", arguments[0]).isEqualTo(expected);
    Method accept = Consumer.class.getMethod("accept", Object.class);
    for (Object each : expected) {
      invoke(accept, arguments[2], new Object[] {each});
    }
    return count;
  }

  private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Which texts have one number; the numbers mean nothing else. */
  private static Map<Object, List<Object>> sameNumber(Map<?, ?> wordings) {
    Map<Object, List<Object>> byNumber = new HashMap<>();
    wordings.keySet().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(
            text ->
                byNumber.computeIfAbsent(wordings.get(text), first -> new ArrayList<>()).add(text));
    Map<Object, List<Object>> byText = new HashMap<>();
    byNumber.values().forEach(group -> byText.put(group.getFirst(), group));
    return byText;
  }

  private static void assertSame(String what, Object found, Object expected) {
    switch (expected) {
      case Collection<?> several
          when !several.isEmpty() && found instanceof Collection<?> others -> {
        assertThat(others).as(what).hasSameSizeAs(several);
        List<Object> each = new ArrayList<>(others);
        int at = 0;
        for (Object one : several) {
          assertSame(what, each.get(at++), one);
        }
      }
      case SearchResult result -> assertSame(what, (SearchResult) found, result);
      case DocumentResult result -> assertSame(what, (DocumentResult) found, result);
      default -> assertThat(found).as(what).isEqualTo(expected);
    }
  }

  private static void assertSame(String what, SearchResult found, SearchResult expected) {
    assertThat(found.total()).as("total of " + what).isEqualTo(expected.total());
    assertThat(found.entries()).as("entries of " + what).isEqualTo(expected.entries());
    assertThat(found.facets()).as("facets of " + what).isEqualTo(expected.facets());
    assertSameHits(what, found.hits(), expected.hits());
  }

  private static void assertSame(String what, DocumentResult found, DocumentResult expected) {
    assertThat(found.total()).as("total of " + what).isEqualTo(expected.total());
    assertThat(found.documents()).hasSameSizeAs(expected.documents());
    for (int i = 0; i < expected.documents().size(); i++) {
      DocumentResult.DocumentHit one = expected.documents().get(i);
      DocumentResult.DocumentHit other = found.documents().get(i);
      assertThat(other.work()).as("work %d of %s", i, what).isEqualTo(one.work());
      assertThat(other.matches()).as("matches of work %d of %s", i, what).isEqualTo(one.matches());
      assertSameHits(what, other.best(), one.best());
    }
  }

  private static void assertSameHits(String what, List<Hit> found, List<Hit> expected) {
    assertThat(ids(found)).as("hits of " + what).isEqualTo(ids(expected));
    for (int i = 0; i < expected.size(); i++) {
      Hit one = expected.get(i);
      Hit other = found.get(i);
      assertThat(Math.abs(other.score() - one.score()))
          .as("difference of the scores of hit %d of %s", i, what)
          .isLessThanOrEqualTo(EQUAL * Math.max(1, one.score()));
      assertThat(other)
          .as("hit %d of %s", i, what)
          .usingRecursiveComparison()
          .ignoringFields("score")
          .isEqualTo(one);
    }
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream()
        .map(Hit::provision)
        .map(IndexedProvision::provision)
        .map(provision -> provision.id().toString())
        .toList();
  }
}
