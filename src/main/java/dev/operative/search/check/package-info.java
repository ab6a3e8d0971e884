/// Checks citations in any text against the index: whether what is cited is there, was adopted, is dated and worded as the
/// text says.
@NullMarked
package dev.operative.search.check;

import org.jspecify.annotations.NullMarked;
