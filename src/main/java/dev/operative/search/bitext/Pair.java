package dev.operative.search.bitext;

/// A paragraph of the left version and one of the right version, each counted from 0.
record Pair(int left, int right) {}
