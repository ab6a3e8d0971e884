package dev.operative.web.http;

import java.io.IOException;

/// The client left in the middle of its answer: nothing is wrong here, and there is nobody to tell.
public final class ClientGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClientGoneException(IOException cause) {
    super(cause);
  }
}
