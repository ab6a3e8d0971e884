package dev.operative.watch;

/// A query that is asked again at each commit of an index: a line of a file of queries.
///
/// @param name what it is called, unique in its file
/// @param address the query and its filters as a link to results has them behind its `?`: `q=financing&verb=Decides`
public record WatchedQuery(String name, String address) {}
