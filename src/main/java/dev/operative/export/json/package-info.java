/// The JSON shapes that the HTTP API and the command line share. Each shape is a record; its components are
/// the keys, in order. An empty `Optional` is written as `null`, so that every key is always there.
@NullMarked
package dev.operative.export.json;

import org.jspecify.annotations.NullMarked;
