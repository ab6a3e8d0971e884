package dev.operative.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML Checker with its schema for HTML and RDFa Lite and its further rules, without its web
 * server.
 */
final class HtmlChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final List<CheckerSchema> RULES =
      List.of(
          CheckerSchema.TABLE_CHECKER,
          CheckerSchema.ASSERTION_SCH,
          CheckerSchema.TEXT_CONTENT_CHECKER,
          CheckerSchema.UNCHECKED_SUBTREE_WARNER,
          CheckerSchema.USEMAP_CHECKER,
          CheckerSchema.MICRODATA_CHECKER,
          CheckerSchema.RDFALITE_CHECKER,
          CheckerSchema.DUPLICATE_DT_CHECKER);

  private final List<String> faults = new ArrayList<>();
  private final Validator validator;

  HtmlChecker() {
    LocalCacheEntityResolver local =
        new LocalCacheEntityResolver(
            (publicId, systemId) -> {
              throw new SAXException("not at hand: " + systemId);
            });
    local.setAllowRnc(true);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Faults());
    properties.put(ValidateProperty.ENTITY_RESOLVER, local);
    properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
    RngProperty.CHECK_ID_IDREF.add(properties);
    validator = validator(local, properties.toPropertyMap());
  }

  private static Validator validator(LocalCacheEntityResolver local, PropertyMap properties) {
    try {
      Schema html =
          CompactSchemaReader.getInstance()
              .createSchema(local.resolveEntity(null, SCHEMA), properties);
      Validator all =
          new RoleAttributeFilteringSchemaWrapper(
                  new XmlLangAttributeDroppingSchemaWrapper(
                      new DataAttributeDroppingSchemaWrapper(html)))
              .createValidator(properties);
      for (CheckerSchema rule : RULES) {
        all = new CombineValidator(all, rule.createValidator(properties));
      }
      return all;
    } catch (IOException | SAXException | IncorrectSchemaException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What is wrong with a page, with the line; empty when it is valid. */
  List<String> faults(String html) {
    faults.clear();
    validator.reset();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setMappingLangToXmlLang(true);
    parser.setErrorHandler(new Faults());
    parser.setContentHandler(validator.getContentHandler());
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    } catch (SAXException fatal) {
      faults.add(fatal.getMessage());
    }
    return List.copyOf(faults);
  }

  private final class Faults implements ErrorHandler {
    @Override
    public void warning(SAXParseException said) {
      error(said);
    }

    @Override
    public void error(SAXParseException said) {
      faults.add("line " + said.getLineNumber() + ": " + said.getMessage());
    }

    @Override
    public void fatalError(SAXParseException said) {
      error(said);
    }
  }
}
