package dev.operative.web.page.frame;

/// A link among others of which one may be the current one.
///
/// @param count how many results it leads to; empty text when not counted
public record Choice(String text, String url, boolean current, String count) {
  /// A link without a count that is not the current one.
  public static Choice to(String text, String url) {
    return new Choice(text, url, false, "");
  }
}
