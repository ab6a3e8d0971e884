package dev.operative.web.page.frame;

/// A value to choose in a form.
///
/// @param value what is sent
public record Option(String value, String text, boolean chosen) {}
