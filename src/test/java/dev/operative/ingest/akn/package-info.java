@org.jspecify.annotations.NullMarked
package dev.operative.ingest.akn;
