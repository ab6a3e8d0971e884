/// Answers a question with an engine: reads it, carries it across languages, and takes the versions in.
@NullMarked
package dev.operative.search.service;

import org.jspecify.annotations.NullMarked;
