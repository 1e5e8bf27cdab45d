package id.sinau.system.demo;

import id.sinau.people.Honorific;
import id.sinau.people.Relation;
import id.sinau.people.Sex;
import java.util.List;
import java.util.Random;

/**
 * Invents people as they might live here: names of one or two words, women first, ages and work as
 * domain.md §1.2 counts them.
 */
final class Invented {
  private static final List<String> WOMEN =
      List.of(
          "Siti",
          "Sri",
          "Tini",
          "Nur",
          "Wiwik",
          "Suparmi",
          "Endang",
          "Yuliati",
          "Lilik",
          "Rukmini",
          "Sumiyati",
          "Hidayah",
          "Dewi",
          "Ratna",
          "Mistiyah",
          "Khotimah",
          "Sulastri",
          "Maimunah",
          "Ponirah",
          "Winarti",
          "Juariyah",
          "Ernawati",
          "Tutik",
          "Masruroh");
  private static final List<String> WOMEN_SECOND =
      List.of(
          "Aminah",
          "Wahyuni",
          "Hasanah",
          "Lestari",
          "Rahayu",
          "Handayani",
          "Fatimah",
          "Astuti",
          "Kholifah",
          "Ningsih",
          "Utami",
          "Purwanti",
          "Mutmainah",
          "Susanti",
          "Indrawati",
          "Setyowati");
  private static final List<String> MEN =
      List.of(
          "Slamet",
          "Joko",
          "Suyatno",
          "Moh. Holil",
          "Wayan",
          "Agus",
          "Imam",
          "Bambang",
          "Hariyanto",
          "Sugeng",
          "Misnadi",
          "Ahmad",
          "Supriyadi",
          "Samsul",
          "Yudi",
          "Heri",
          "Ma'ruf",
          "Kadir");
  private static final List<String> MEN_SECOND =
      List.of(
          "Santoso",
          "Hidayat",
          "Prasetyo",
          "Arifin",
          "Susilo",
          "Wibowo",
          "Rosidi",
          "Efendi",
          "Setiawan",
          "Basuki",
          "Maulana",
          "Purnomo",
          "Sutrisno",
          "Anwar");
  private static final List<String> COUNTRIES =
      List.of("TW", "HK", "TW", "HK", "MY", "SG", "MY", "SA", "JP", "BN", "KR");

  private final Random chance;

  Invented(Random chance) {
    this.chance = chance;
  }

  /** One person, without a home yet. */
  record Someone(
      Honorific honorific,
      String called,
      String fullName,
      int birthYear,
      Sex sex,
      Relation relation,
      String country) {}

  Someone somebody(int thisYear) {
    boolean woman = chance.nextInt(100) < 66;
    var first = pick(woman ? WOMEN : MEN);
    var full =
        chance.nextInt(100) < 22 ? first : first + " " + pick(woman ? WOMEN_SECOND : MEN_SECOND);
    int age = 19 + chance.nextInt(20) + chance.nextInt(22);
    int drawn = chance.nextInt(100);
    var relation =
        drawn < 56
            ? Relation.RETURNED
            : drawn < 66
                ? Relation.ABROAD
                : drawn < 72 ? Relation.LEAVING : drawn < 95 ? Relation.FAMILY : Relation.OTHER;
    boolean elder = age >= 33;
    var honorific =
        woman ? (elder ? Honorific.BU : Honorific.MBAK) : elder ? Honorific.PAK : Honorific.MAS;
    var called = first.startsWith("Moh.") ? first.substring(5) : first;
    return new Someone(
        honorific,
        called,
        full,
        thisYear - age,
        woman ? Sex.FEMALE : Sex.MALE,
        relation,
        pick(COUNTRIES));
  }

  <T> T pick(List<T> from) {
    return from.get(chance.nextInt(from.size()));
  }
}
