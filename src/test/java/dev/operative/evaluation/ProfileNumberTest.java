package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.RankingProfile;
import org.junit.jupiter.api.Test;

class ProfileNumberTest {
  @Test
  void aProfileDiffersInTheChangedNumberAlone() {
    for (ProfileNumber number : ProfileNumber.of(RankingProfile.DEFAULT)) {
      RankingProfile changed = number.times(1.5);

      assertThat(ProfileNumber.of(changed))
          .filteredOn(
              other ->
                  !ProfileNumber.of(RankingProfile.DEFAULT, other.name())
                      .orElseThrow()
                      .value()
                      .equals(other.value()))
          .extracting(ProfileNumber::name)
          .containsExactly(number.name());
    }
  }

  @Test
  void aWholeNumberStaysWhole() {
    ProfileNumber enough =
        ProfileNumber.of(RankingProfile.DEFAULT, "widening.enough").orElseThrow();

    assertThat(enough.at(12.6).widening().enough()).isEqualTo(13);
    assertThat(ProfileNumber.of(RankingProfile.DEFAULT, "widening.more")).isEmpty();
  }
}
