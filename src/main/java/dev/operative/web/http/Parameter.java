package dev.operative.web.http;

/// A parameter of an address.
public record Parameter(String name, String value) {}
