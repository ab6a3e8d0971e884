package dev.operative.document;

import java.util.Optional;

/// The year of each Security Council resolution. They are numbered through since 1946, so the number gives
/// the year. Source: the Council's annual lists of resolutions.
public final class CouncilYears {
  private static final int FIRST_YEAR = 1946;

  // The number of the last resolution of each year, from 1946 on.
  private static final int[] LAST = {
    15, 37, 66, 78, 89, 96, 98, 103, 104, 110, // 1946 to 1955
    121, 126, 131, 132, 160, 169, 177, 185, 199, 219, // 1956 to 1965
    232, 244, 262, 275, 291, 307, 324, 344, 366, 384, // 1966 to 1975
    402, 422, 443, 461, 484, 499, 528, 545, 559, 580, // 1976 to 1985
    593, 606, 626, 646, 683, 725, 801, 892, 969, 1035, // 1986 to 1995
    1092, 1146, 1220, 1284, 1334, 1386, 1454, 1521, 1580, 1651, // 1996 to 2005
    1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, // 2006 to 2015
    2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811 // 2016 to 2025
  };

  private CouncilYears() {}

  /// The year in which a resolution was adopted; empty when it is too new for the table, or no number of
  /// a resolution.
  public static Optional<Integer> of(int number) {
    if (number < 1) {
      return Optional.empty();
    }
    for (int i = 0; i < LAST.length; i++) {
      if (number <= LAST[i]) {
        return Optional.of(FIRST_YEAR + i);
      }
    }
    return Optional.empty();
  }

  /// Whether a resolution with this number can be of this year: by the table, or newer than the table.
  public static boolean agree(int number, int year) {
    return of(number)
        .map(known -> known == year)
        .orElse(number > 0 && number < 10_000 && year >= FIRST_YEAR + LAST.length && year < 2100);
  }
}
