package id.sinau.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them, at home and abroad. */
class PhoneTest {

  @ParameterizedTest
  @CsvSource({
    "0812-3456-7890, +6281234567890",
    "62 812 3456 7890, +6281234567890",
    "+62 812 3456 7890, +6281234567890",
    "81234567890, +6281234567890",
    "+852 9123 4567, +85291234567",
    "00852 9123 4567, +85291234567",
    "+886 912 345 678, +886912345678",
    "+60 12-345 6789, +60123456789",
    "+65 8123 4567, +6581234567",
    "+966 50 123 4567, +966501234567",
    "+82 (10) 1234-5678, +821012345678"
  })
  void aNumberIsUnderstoodHoweverItIsWrittenAndWhereverItIsFrom(String typed, String stored) {
    assertThat(Phone.parse(typed)).contains(new Phone(stored));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"0812", "123", "+852", "tidak ada", "+0852123456", "08123456789012345678"})
  void whatIsNoNumberIsNone(String typed) {
    assertThat(Phone.parse(typed)).isEmpty();
  }

  @Test
  void aForeignNumberStaysInternationalAndOneOfHereIsWrittenAsHere() {
    assertThat(new Phone("+85291234567").local()).isEqualTo("+85291234567");
    assertThat(new Phone("+6281234567890").local()).isEqualTo("0812-3456-7890");
  }

  @Test
  void aLogNeverShowsTheNumber() {
    assertThat(new Phone("+85291234567")).hasToString("+•••567");
  }
}
