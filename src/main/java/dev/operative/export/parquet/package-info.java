/// Results as Parquet, the columnar files of data analysis: a row a paragraph, in the shape that the HTTP API gives.
@NullMarked
package dev.operative.export.parquet;

import org.jspecify.annotations.NullMarked;
