package dev.operative.export.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema in the compact syntax, among the test resources. */
public record Schema(String resource) {
  /** Atom feeds, RFC 4287. */
  public static final Schema ATOM = new Schema("/feed/atom.rnc");

  /** OpenSearch descriptions, version 1.1. */
  public static final Schema OPENSEARCH = new Schema("/feed/opensearch-description.rnc");

  /** What is wrong with a document; nothing when it is valid. */
  public List<String> faults(byte[] xml) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Listed(faults));
    SchemaReader compact = CompactSchemaReader.getInstance();
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), compact);
    URL schema = Objects.requireNonNull(Schema.class.getResource(resource), resource);
    if (!driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()))) {
      throw new IllegalStateException(resource + ": " + faults);
    }
    driver.validate(new InputSource(new ByteArrayInputStream(xml)));
    return faults;
  }

  private record Listed(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      faults.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      faults.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      faults.add(e.getMessage());
    }
  }
}
