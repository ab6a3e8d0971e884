package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.engine.NaiveIndex;
import dev.operative.fetch.FetchProgress;
import dev.operative.fetch.FetchRecord;
import dev.operative.fetch.Fetcher;
import dev.operative.fetch.PublicSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the corpus names what was fetched, with checksum, date and terms. */
class FetchedSourcesPageTest {
  @TempDir Path corpus;

  @Test
  void namesEachSourceWithChecksumAndTerms() throws Exception {
    Path archive = corpus.resolve("archive.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("texts-main/English/one.xml"));
      zip.write('x');
    }
    PublicSource source =
        new PublicSource(
            "council",
            "Resolutions of a council",
            URI.create("https://texts.example/main.zip"),
            Set.of("xml"),
            "Name the source.");
    try (Fetcher fetcher = new Fetcher(corpus, Set.of(Language.ENGLISH), Map.of(), "test")) {
      fetcher.fetch(source, archive, new Unheard());
    }
    try (TestServer server =
        new TestServer(
            NaiveIndex.of(SampleCorpus.documents(), Instant.EPOCH),
            ServerSettings.at("127.0.0.1", 0).with(corpus))) {
      Document page = server.page("/about");
      assertThat(page.select("#fetched + ul li").text())
          .contains("Resolutions of a council")
          .contains("1 document,")
          .contains("archive.zip")
          .contains(FetchRecord.all(corpus).getFirst().sha256())
          .contains("Name the source.");
      assertThat(server.page("/about?ui=zh").select("#fetched + ul li").text()).contains("共 1 份文件");
    }
  }

  private record Unheard() implements FetchProgress {
    @Override
    public void received(PublicSource source, long received, OptionalLong size) {}

    @Override
    public void waiting(PublicSource source, Duration pause, String reason) {}

    @Override
    public void leftOut(PublicSource source, String file, String reason) {}
  }
}
