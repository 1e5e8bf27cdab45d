package id.sinau.areas;

import id.sinau.shared.AreaCode;
import java.io.Serializable;

/** A district, kecamatan, desa or kelurahan. */
public record Area(AreaCode code, String name, Level level) implements Serializable {
  /**
   * What an area is. A kelurahan has a lurah and no village budget, so grants treat it differently
   * (domain.md §1.3).
   */
  public enum Level {
    DISTRICT,
    SUBDISTRICT,
    VILLAGE,
    WARD
  }
}
