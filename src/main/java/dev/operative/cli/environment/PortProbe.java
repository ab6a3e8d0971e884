package dev.operative.cli.environment;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/// Finds out whether a server could listen, before the long work of building an index for it.
public final class PortProbe {
  private PortProbe() {}

  /// @param option the option that gives the port, such as `--port`
  /// @throws CommandFailure when a server could not listen there
  public static void requireFree(String host, int port, String option) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      socket.setReuseAddress(true);
    } catch (UnknownHostException unknown) {
      throw new CommandFailure(
          "There is no address " + host + " on this computer; choose another with --host", unknown);
    } catch (BindException taken) {
      throw new CommandFailure(reason(host, port, option, taken), taken);
    } catch (IOException impossible) {
      throw new CommandFailure(
          "Cannot listen at " + host + ":" + port + ": " + impossible.getMessage(), impossible);
    }
  }

  private static String reason(String host, int port, String option, BindException fault) {
    String message = String.valueOf(fault.getMessage());
    if (message.contains("assign")) {
      return host + " is no address of this computer; choose another with --host";
    }
    if (message.contains("ermission")) {
      return "No permission to listen at port " + port + "; choose one above 1023 with " + option;
    }
    int next = port < 65_535 ? port + 1 : 7070;
    return "Port "
        + port
        + " of "
        + host
        + " is in use; stop what listens there, or choose another with "
        + option
        + " "
        + next;
  }
}
