package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine for servers that cannot choose one themselves. */
public final class Ports {
  private Ports() {}

  /** A port that nobody listens at. */
  public static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** Waits up to ten seconds until somebody listens at a port. */
  public static void awaitListening(int port) throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        assertThat(socket.isConnected()).isTrue();
        return;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new AssertionError("nobody listens at " + port);
  }
}
