package dev.operative.fetch;

import java.time.Duration;
import java.util.OptionalLong;

/// Listens to the progress of a fetch.
public interface FetchProgress {
  /// Bytes of an archive are there.
  ///
  /// @param received those that are on the disk by now, from 0
  /// @param size how many there will be, when the server said so
  void received(PublicSource source, long received, OptionalLong size);

  /// The server is asked again after a while.
  ///
  /// @param reason why, in a few words
  void waiting(PublicSource source, Duration pause, String reason);

  /// A file of an archive was left out, since it is damaged or its name is not safe.
  void leftOut(PublicSource source, String file, String reason);
}
