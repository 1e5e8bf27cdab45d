package id.sinau.system;

import java.util.Arrays;

/** Every setting of the district, with the value it has before anybody changes it. */
public enum SettingKey {
  OFFICE_NAME("office.name", "Dinas Tenaga Kerja, Transmigrasi dan Perindustrian", 160),
  OFFICE_DISTRICT("office.district", "Pemerintah Kabupaten Banyuwangi", 120),
  OFFICE_ADDRESS("office.address", "", 200),
  OFFICE_PLACE("office.place", "Banyuwangi", 60),
  OFFICE_CREST("office.crest", "", 8_000_000),
  SIGNER_NAME("signer.name", "", 120),
  SIGNER_TITLE("signer.title", "Kepala Dinas", 120),
  SIGNER_NIP("signer.nip", "", 30),
  HELPER_NAME("helper.name", "", 80),
  HELPER_PHONE("helper.phone", "", 20),
  PRICE_PER_MB("price.per.mb", "12", 6),
  CERTIFICATE_PREFIX("certificate.prefix", "BWI/LIT", 20),
  GRANT_LOOKBACK_YEARS("grant.lookback.years", "3", 2);

  private final String key;
  private final String shipped;
  private final int limit;

  SettingKey(String key, String shipped, int limit) {
    this.key = key;
    this.shipped = shipped;
    this.limit = limit;
  }

  public String key() {
    return key;
  }

  public String shipped() {
    return shipped;
  }

  /** The most characters a value may have. */
  public int limit() {
    return limit;
  }

  static SettingKey of(String key) {
    return Arrays.stream(values())
        .filter(s -> s.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such setting"));
  }
}
