package dev.operative.cli.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.operative.document.ControlSigns;

/// The exception of an entry of the log, each line of it behind a bar, so that none can be taken for an entry.
final class LogStack extends ThrowableProxyConverter {
  @Override
  public String convert(ILoggingEvent event) {
    return ControlSigns.visible(super.convert(event)).replaceAll("(?m)^(?=.)", "  | ");
  }
}
