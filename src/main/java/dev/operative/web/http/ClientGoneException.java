package dev.operative.web.http;

import java.io.IOException;

/// The client left in the middle of its answer: nothing is wrong here, and there is nobody to tell.
public final class ClientGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The client left before work on its answer began.
  public ClientGoneException() {
    super("the client has left", null, false, false);
  }

  ClientGoneException(IOException cause) {
    super(cause);
  }
}
