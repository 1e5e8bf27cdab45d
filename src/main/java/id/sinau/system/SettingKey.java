package id.sinau.system;

import java.util.Arrays;

/** Every setting of the district, with the value it has before anybody changes it. */
public enum SettingKey {
  OFFICE_NAME("office.name", "Dinas Tenaga Kerja, Transmigrasi dan Perindustrian", 160, Kind.TEXT),
  OFFICE_DISTRICT("office.district", "Pemerintah Kabupaten Banyuwangi", 120, Kind.TEXT),
  OFFICE_ADDRESS("office.address", "", 200, Kind.TEXT),
  OFFICE_PLACE("office.place", "Banyuwangi", 60, Kind.TEXT),
  OFFICE_CREST("office.crest", "", 1_000_000, Kind.PICTURE),
  SIGNER_NAME("signer.name", "", 120, Kind.TEXT),
  SIGNER_TITLE("signer.title", "Kepala Dinas", 120, Kind.TEXT),
  SIGNER_NIP("signer.nip", "", 30, Kind.DIGITS),
  HELPER_NAME("helper.name", "", 80, Kind.TEXT),
  HELPER_PHONE("helper.phone", "", 20, Kind.PHONE),
  PRICE_PER_MB("price.per.mb", "12", 6, Kind.NUMBER),
  CERTIFICATE_PREFIX("certificate.prefix", "BWI/LIT", 20, Kind.PREFIX),
  COMPLAINT_CHANNEL("complaint.channel", "SP4N-LAPOR!, lapor.go.id atau SMS 1708", 120, Kind.TEXT),
  GRANT_LOOKBACK_YEARS("grant.lookback.years", "3", 2, Kind.NUMBER);

  /** What a value must look like. */
  public enum Kind {
    TEXT(".*"),
    DIGITS("[0-9 ]*"),
    PHONE("(\\+?[0-9][0-9 .-]{1,18})?"),
    NUMBER("[0-9]{1,6}"),
    PREFIX("[A-Z0-9][A-Z0-9/.-]*"),
    /** A data address that {@link Crest} made. */
    PICTURE("(data:image/png;base64,[A-Za-z0-9+/=]+)?");

    private final java.util.regex.Pattern form;

    Kind(String form) {
      this.form = java.util.regex.Pattern.compile(form);
    }

    boolean fits(String value) {
      return form.matcher(value).matches();
    }
  }

  private final String key;
  private final String shipped;
  private final int limit;
  private final Kind kind;

  SettingKey(String key, String shipped, int limit, Kind kind) {
    this.key = key;
    this.shipped = shipped;
    this.limit = limit;
    this.kind = kind;
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

  public Kind kind() {
    return kind;
  }

  static SettingKey of(String key) {
    return Arrays.stream(values())
        .filter(s -> s.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such setting"));
  }
}
