/// Writing an index on a cluster: its commits, who may write it, and what is written.
@NullMarked
package dev.operative.opensearch.commit;

import org.jspecify.annotations.NullMarked;
