package id.sinau.people;

import java.security.SecureRandom;
import java.util.List;

/**
 * Makes the short account name a learner photographs: a word from home and a number of three
 * digits, such as {@code melati-274}. Words are easy to spell and without look-alikes.
 */
final class AccountNames {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final List<String> WORDS =
      List.of(
          "melati",
          "kenanga",
          "mawar",
          "padi",
          "kopi",
          "kelapa",
          "pisang",
          "mangga",
          "jeruk",
          "nanas",
          "durian",
          "salak",
          "bambu",
          "jati",
          "teratai",
          "dahlia",
          "cempaka",
          "anggrek",
          "merpati",
          "kutilang",
          "gelatik",
          "penyu",
          "lumba",
          "kijang",
          "rusa",
          "kelinci",
          "pagi",
          "senja",
          "bulan",
          "bintang",
          "pelangi",
          "hujan",
          "awan",
          "ombak",
          "pantai",
          "gunung",
          "sawah",
          "ladang",
          "sungai",
          "telaga",
          "perahu",
          "layar",
          "lentera",
          "anyaman",
          "tenun",
          "batik",
          "gamelan",
          "angklung",
          "wayang",
          "kebaya",
          "selendang",
          "topi",
          "payung",
          "lesung",
          "cangkir",
          "kendi",
          "tikar",
          "jendela",
          "halaman",
          "kebun",
          "taman",
          "jalan",
          "rembulan",
          "mentari");

  private AccountNames() {}

  static String propose() {
    return WORDS.get(CHANCE.nextInt(WORDS.size())) + "-" + (100 + CHANCE.nextInt(900));
  }

  /** After many taken names the number grows, so that a name is always found. */
  static String proposeLonger() {
    return WORDS.get(CHANCE.nextInt(WORDS.size())) + "-" + (10_000 + CHANCE.nextInt(90_000));
  }
}
