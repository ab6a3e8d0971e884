package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While an index gives no whole answer, a server has none either, and says so. */
class UnreachableIndexTest {
  private static final SearchEngine GONE =
      new SearchEngine() {
        @Override
        public IndexView view(Deadline deadline) {
          throw new IndexUnusableException(
              Fault.UNREACHABLE, "The cluster at https://10.0.0.21:9200/ does not answer");
        }

        @Override
        public void close() {}
      };

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?q=terrorism", "/?q=terrorism", "/readyz"})
  void isToBeAskedAgainAndNobodyIsToldWhereItStands(String path) {
    try (TestServer server = new TestServer(GONE, ServerSettings.at("127.0.0.1", 0))) {
      HttpResponse<String> answer = server.get(path);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(TestServer.header(answer, "Retry-After")).isNotEmpty();
      assertThat(answer.body()).contains("no whole answer now").doesNotContain("10.0.0.21");
    }
  }
}
