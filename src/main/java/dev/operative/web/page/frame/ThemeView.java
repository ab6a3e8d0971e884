package dev.operative.web.page.frame;

import dev.operative.vocabulary.topic.Topic;
import dev.operative.vocabulary.topic.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A theme with its topics.
public record ThemeView(String name, List<Choice> topics) {
  /// All themes in the order of the table.
  public static List<ThemeView> of(Topics topics, Frame frame) {
    Map<String, List<Choice>> themes = new LinkedHashMap<>();
    for (Topic topic : topics.all()) {
      themes
          .computeIfAbsent(topic.theme(), first -> new ArrayList<>())
          .add(Choice.to(topic.title(frame.m().language()), url(topic)));
    }
    return themes.entrySet().stream()
        .map(theme -> new ThemeView(frame.m().text("theme." + theme.getKey()), theme.getValue()))
        .toList();
  }

  /// The page of a topic.
  public static String url(Topic topic) {
    return "/topics/" + topic.name();
  }
}
