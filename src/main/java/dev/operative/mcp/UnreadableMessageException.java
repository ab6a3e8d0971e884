package dev.operative.mcp;

/// A message that is none of the protocol.
public final class UnreadableMessageException extends Exception {
  private static final long serialVersionUID = 1L;

  /// What such a message is answered with: without the id of a request, since none could be read.
  public static final String ANSWER =
      """
      {"jsonrpc":"2.0","id":null,"error":{"code":-32700,\
      "message":"This is no message of JSON-RPC 2.0; send one message at a time"}}""";

  UnreadableMessageException(Exception cause) {
    super("not a message of JSON-RPC", cause);
  }
}
