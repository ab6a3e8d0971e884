package dev.operative.cli.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.operative.document.ControlSigns;

/// The message of an entry of the log as one line, whatever file name or text it quotes.
final class LogMessage extends MessageConverter {
  @Override
  public String convert(ILoggingEvent event) {
    return ControlSigns.visibleLine(super.convert(event));
  }
}
