package dev.operative.web;

/// The server cannot listen where it was told to, because something else does.
public final class PortInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String host;
  private final int port;

  PortInUseException(String host, int port, Throwable cause) {
    super(
        "Port "
            + port
            + " of "
            + host
            + " is in use; stop what listens there or choose another: --port "
            + (port + 1),
        cause);
    this.host = host;
    this.port = port;
  }

  /// Where it was to listen.
  public String host() {
    return host;
  }

  /// The port that is in use.
  public int port() {
    return port;
  }
}
