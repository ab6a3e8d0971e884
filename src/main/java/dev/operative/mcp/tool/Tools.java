package dev.operative.mcp.tool;

import java.util.List;

/// The tools there are.
public final class Tools {
  private Tools() {}

  /// Makes them, in the order in which they are listed.
  public static List<Tool> of(ToolServices services) {
    return List.of(
        new SearchTool(services),
        new ReadTool(services),
        new CompareTool(services),
        new HistoryTool(services),
        new CitedByTool(services),
        new TermsTool(services),
        new CitationsTool(services));
  }
}
