package dev.operative.export.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.export.Selection;
import dev.operative.language.Languages;
import dev.operative.search.BilingualIndex;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class TmxExporterTest {
  @TempDir Path folder;

  private String export(Query query) throws Exception {
    try (BilingualIndex index =
        BilingualIndex.of(
            folder,
            List.of(
                new String[] {"Condemns terrorism & <all> its acts;\u0002", "谴责恐怖主义；"},
                new String[] {"Has no counterpart;", ""}))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TmxExporter(index.view(), Languages.bundled())
          .export(new Selection.Found(query, Filters.NONE, Show.AS_ASKED), out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static Document parse(String tmx, List<String> errors) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) -> {
          InputStream dtd = TmxExporterTest.class.getResourceAsStream("/tmx/tmx14-structure.dtd");
          return new InputSource(dtd);
        });
    builder.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            errors.add(e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
          }
        });
    String declared = tmx.replaceFirst("(<\\?xml[^>]*>)", "$1<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    return builder.parse(new ByteArrayInputStream(declared.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void isValid() throws Exception {
    List<String> errors = new ArrayList<>();

    parse(export(new Query.All()), errors);

    assertThat(errors).isEmpty();
  }

  @Test
  void theStructureRefusesWhatIsNotTmx() throws Exception {
    List<String> errors = new ArrayList<>();

    parse(export(new Query.All()).replace("<seg>", "<text>").replace("</seg>", "</text>"), errors);

    assertThat(errors).isNotEmpty();
  }

  @Test
  void holdsAlignedParagraphsOnceWhicheverSideMatches() throws Exception {
    for (Query query : List.of(new Query.All(), new Query.Word("谴责"), new Query.Word("condemns"))) {
      Document tmx = parse(export(query), new ArrayList<>());

      assertThat(tmx.getElementsByTagName("tu").getLength()).isEqualTo(1);
      assertThat(tmx.getElementsByTagName("seg").item(0).getTextContent())
          .isEqualTo("Condemns terrorism & <all> its acts;\uFFFD");
      assertThat(tmx.getElementsByTagName("seg").item(1).getTextContent()).isEqualTo("谴责恐怖主义；");
    }
  }
}
