package dev.operative.mcp.tool;

import dev.operative.mcp.text.AnswerText;
import java.util.List;

/// A tool that an assistant calls.
public interface Tool {
  /// Its name: `check_citations`.
  String name();

  /// Its name for people.
  String title();

  /// What it answers, when to use it and what to do next, for a model.
  String description();

  /// The arguments that it takes, besides `max_tokens`, which all take.
  List<Argument> arguments();

  /// Answers a call.
  ///
  /// @param answer what the answer is written to
  /// @throws ToolFailure when it cannot be answered as asked
  void answer(ToolCall call, AnswerText answer);
}
