package dev.operative.cli.environment;

import dev.operative.ingest.DocumentReader;
import dev.operative.language.Languages;
import dev.operative.mcp.AssistantServer;
import dev.operative.search.SearchEngine;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.index.Verification;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.translation.Glossaries;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;

/// The parts that the commands work with. Nothing is made before it is asked for, so that a command costs what it uses.
public interface Wiring {
  /// The languages that are read, searched and shown.
  Languages languages();

  Vocabulary vocabulary();

  /// The same with a user's glossaries.
  Wiring with(Glossaries glossaries);

  /// The user's glossaries.
  Glossaries glossaries();

  /// What reads files of any kind, each within a budget of time and memory. To be closed.
  DocumentReader reader();

  /// Opens an index to search it.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  SearchEngine openEngine(IndexAddress index);

  /// Opens an index to write it; one of another format version as an empty one.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else is writing it
  /// @throws dev.operative.search.index.IndexUnusableException when it cannot be written
  default ParagraphIndex openIndex(IndexAddress index) {
    return openPart(index, Part.WHOLE);
  }

  /// Opens an index to write it by a part of the files, while other processes do by the others; of one in a folder the part is
  /// the whole.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else is writing it
  /// @throws dev.operative.search.index.IndexUnusableException when it cannot be written
  ParagraphIndex openPart(IndexAddress index, Part part);

  /// Reads a whole index, with all that lies beside it, to see whether it is as it was written.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody is writing it
  /// @throws dev.operative.search.index.IndexUnusableException when there is none, or it is of another format
  Verification verify(IndexAddress index);

  /// Starts an index anew, whatever is there, damaged or not. The old one is there until the new one is
  /// committed.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else is writing it
  /// @throws dev.operative.search.index.IndexUnusableException when it cannot be written
  ParagraphIndex createIndex(IndexAddress index);

  /// Opens an index to serve searches for a long time: new commits are made ready before they are searched.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  SearchEngine openToServe(IndexAddress index);

  /// The same without search by meaning.
  Wiring withoutMeaning();

  /// What sentences are encoded by; it reads no language without search by meaning.
  SentenceEncoder encoder();

  /// Opens the vectors beside an index to go on with them.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else is writing them
  VectorIndex openVectors(IndexAddress index);

  /// What answers queries.
  SearchService searchService();

  /// What reads queries.
  QueryParser queryParser();

  /// What translates queries.
  Translators translators();

  /// Compares texts.
  TextComparer textComparer();

  /// Prepares the tools for assistants.
  AssistantServer assistantServer(SearchEngine engine);

  /// Prepares a server.
  WebServer webServer(SearchEngine engine, ServerSettings settings);
}
