package dev.operative.mcp.tool;

/// Ends a call that cannot be answered as asked. The message says what is wrong and what to do next.
public final class ToolFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ToolFailure(String message) {
    // It tells of a call, not of a place in the program.
    super(message, null, false, false);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
