package dev.operative.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The configuration of the log. It is code because reading it from a file took a fifth of the start;
/// `-Dlogback.configurationFile` names another one.
public final class LogConfiguration extends ContextAwareBase implements Configurator {
  /// What a person must know is said by the commands; the log is for what should not happen.
  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.WARN,
          "org.eclipse.jetty",
          Level.ERROR,
          // A port in use is answered in one line by the command, without the server's own words.
          "org.eclipse.jetty.util.component.AbstractLifeCycle",
          Level.OFF,
          "io.javalin.Javalin",
          Level.OFF,
          // A damaged file is reported as rejected; what its library stumbled over adds nothing.
          "org.apache.pdfbox",
          Level.OFF,
          "org.apache.fontbox",
          Level.OFF,
          "org.apache.poi",
          Level.OFF);

  @Override
  public ExecutionStatus configure(LoggerContext loggers) {
    if (System.getProperty("logback.configurationFile") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    LEVELS.forEach((name, level) -> loggers.getLogger(name).setLevel(level));
    loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(standardError(loggers));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext loggers) {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(loggers);
    appender.setName("STDERR");
    appender.setTarget(ConsoleTarget.SystemErr.getName());
    appender.setEncoder(lines(loggers));
    appender.start();
    return appender;
  }

  /// What a message quotes is shown, and never acts or looks like another entry.
  private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext loggers) {
    PatternLayout layout = new PatternLayout();
    layout.setContext(loggers);
    layout.getInstanceConverterMap().put("shown", LogMessage::new);
    layout.getInstanceConverterMap().put("shownException", LogStack::new);
    layout.setPattern("%d{HH:mm:ss} %-5level %logger{20} - %shown%n%shownException");
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(loggers);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    return encoder;
  }
}
