package dev.operative.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One message to a recipient: the provisions that are new for a query.
///
/// @param id its id, the same however often it is tried
/// @param query the name of the query
/// @param provisions the ids of the provisions
/// @param body JSON, the same bytes however often it is tried
public record Delivery(String id, String query, List<String> provisions, byte[] body) {
  public Delivery {
    provisions = List.copyOf(provisions);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Delivery that && id.equals(that.id) && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return id + " (" + query + ", " + provisions.size() + " provisions)";
  }
}
