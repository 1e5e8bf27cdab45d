package id.sinau.shared.paper;

import id.sinau.shared.Settings;

/**
 * The office whose paper it is, as its letterhead says.
 *
 * @param district such as "Pemerintah Kabupaten Banyuwangi"
 * @param name of the office
 * @param address one line, or empty
 * @param crest a picture as a {@code data:} URL, or empty; see {@link Crest}
 * @param sample whether every sheet carries the word CONTOH
 */
public record Office(String district, String name, String address, String crest, boolean sample) {
  /** The office of the settings now in force. */
  public static Office of(Settings settings, boolean sample) {
    return new Office(
        settings.text("office.district"),
        settings.text("office.name"),
        settings.text("office.address"),
        settings.text("office.crest"),
        sample);
  }
}
