import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// A node of OpenSearch from the published jars, in a process of its own: `java -cp JARS Node.java HOME NAME`, with what
/// belongs into opensearch.yml as further arguments, `name=value`. It listens at a free port of 127.0.0.1, which it writes
/// into HOME/port, and ends when its standard input does: with the process that started it.
final class Node extends org.opensearch.node.Node {
  private Node(Settings settings, String name) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
        List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
        false);
  }

  private static PluginInfo plugin(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getSimpleName(),
        "",
        Version.CURRENT.toString(),
        Version.CURRENT,
        "21",
        type.getName(),
        "",
        List.of(),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("node.name", arguments[1])
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
    for (String setting : List.of(arguments).subList(2, arguments.length)) {
      String[] parts = setting.split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    try (Node node = new Node(settings.build(), arguments[1])) {
      node.start();
      int port =
          node.injector()
              .getInstance(org.opensearch.http.HttpServerTransport.class)
              .boundAddress()
              .publishAddress()
              .getPort();
      Path half = Files.writeString(home.resolve("port.half"), Integer.toString(port));
      Files.move(half, home.resolve("port"));
      awaitEnd();
    }
  }

  private static void awaitEnd() throws IOException {
    while (System.in.read() >= 0) {
      // What is written there means nothing.
    }
  }
}
