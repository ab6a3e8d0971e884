package dev.operative.web.page.frame;

/// A way to go.
///
/// @param count how many results it leads to; empty text when not counted
public record Choice(String text, String url, boolean current, String count) {
  /// A way to go that was not counted.
  public static Choice to(String text, String url) {
    return new Choice(text, url, false, "");
  }
}
