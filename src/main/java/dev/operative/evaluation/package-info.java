/// Measuring how well searching works: against judged queries, and against the aligned paragraphs of an index.
@NullMarked
package dev.operative.evaluation;

import org.jspecify.annotations.NullMarked;
