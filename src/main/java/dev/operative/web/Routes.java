package dev.operative.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;

/// Names the routes that requests were answered under.
final class Routes {
  private Routes() {}

  /// The pattern of the route; `none` when no route matched.
  static String of(Context context) {
    Endpoint matched = context.endpoints().lastHttpEndpoint();
    if (matched == null) {
      return "none";
    }
    boolean known =
        matched.method.equals(HandlerType.GET) || matched.method.equals(HandlerType.POST);
    return known ? matched.path : "none";
  }
}
