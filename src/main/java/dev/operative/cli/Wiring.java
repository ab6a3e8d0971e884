package dev.operative.cli;

import dev.operative.ingest.DocumentReaders;
import dev.operative.language.Languages;
import dev.operative.search.ParagraphIndex;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translator;
import dev.operative.search.service.VersionFinder;
import dev.operative.search.translation.Glossaries;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.WebServer;
import java.nio.file.Path;

/// What the commands work with. Nothing is made before it is asked for, so that a command costs what it uses.
public interface Wiring {
  /// The languages that are read, searched and shown.
  Languages languages();

  Vocabulary vocabulary();

  /// The same with a user's glossaries.
  Wiring with(Glossaries glossaries);

  /// The user's glossaries.
  Glossaries glossaries();

  DocumentReaders readers();

  /// Opens an index to search it.
  ///
  /// @throws dev.operative.search.IndexUnusableException when there is none that can be read
  SearchEngine openEngine(Path index);

  /// Opens an index to write it; one of another format version as an empty one.
  ///
  /// @throws dev.operative.search.IndexBusyException when somebody else is writing it
  /// @throws dev.operative.search.IndexUnusableException when it cannot be written
  ParagraphIndex openIndex(Path index);

  /// Starts an index anew, whatever is there, damaged or not. The old one is there until the new one is
  /// committed.
  ///
  /// @throws dev.operative.search.IndexBusyException when somebody else is writing it
  /// @throws dev.operative.search.IndexUnusableException when it cannot be written
  ParagraphIndex createIndex(Path index);

  /// Learns translations from the paragraphs that an index holds in both languages, and keeps them beside it.
  ///
  /// @throws dev.operative.search.IndexUnusableException when there is none that can be read
  void learn(Path index);

  /// What answers queries to an index.
  SearchService searchService(Path index);

  /// A service that crosses to the other language in a certain way, to measure it.
  SearchService serviceCrossing(Translator translator, VersionFinder versions);

  /// What reads queries.
  QueryParser queryParser();

  /// What translates queries to an index.
  Translator translator(Path index);

  /// Prepares a server.
  WebServer webServer(SearchEngine engine, Path index, String host, int port);
}
