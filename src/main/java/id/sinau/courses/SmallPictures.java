package id.sinau.courses;

import id.sinau.courses.fragments.PictureSize;
import id.sinau.courses.fragments.Surroundings.Picture;
import id.sinau.courses.fragments.Surroundings.Wide;
import id.sinau.courses.pictures.Small;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures of a version as phones fetch them, made at publishing and kept beside the files they
 * were made from; the file itself is then no longer shown to anybody.
 */
@ApplicationScoped
class SmallPictures {
  @PersistenceContext EntityManager em;
  @Inject MediaStore media;

  /**
   * Makes small what was not made small before.
   *
   * @param files bytes by path
   * @return by path; without those that are shown as they are
   */
  Map<String, Picture> keep(Map<String, byte[]> files) {
    var shown = new TreeMap<String, Picture>();
    files.forEach((path, bytes) -> keep(bytes).ifPresent(picture -> shown.put(path, picture)));
    return shown;
  }

  private Optional<Picture> keep(byte[] file) {
    var of = media.keep(file);
    var known = known(of);
    if (known.isPresent()) {
      return known;
    }
    var made = Small.of(file);
    made.ifPresent(
        small -> {
          keep(of, "PLAIN", small.plain());
          keep(of, "SMALL", small.small());
          small.large().ifPresent(large -> keep(of, "LARGE", large));
        });
    return made.isEmpty() ? Optional.empty() : known(of);
  }

  private void keep(String of, String kind, byte[] bytes) {
    em.createNativeQuery("insert into media_small (hash, kind, small_hash) values (?, ?, ?)")
        .setParameter(1, HexFormat.of().parseHex(of))
        .setParameter(2, kind)
        .setParameter(3, HexFormat.of().parseHex(media.keep(bytes)))
        .executeUpdate();
  }

  private Optional<Picture> known(String of) {
    List<?> rows =
        em.createNativeQuery(
                "select s.kind, b.hash, b.type, b.width, b.height from media_small s"
                    + " join media_bytes b on b.hash = s.small_hash where s.hash = ?"
                    + " order by b.width")
            .setParameter(1, HexFormat.of().parseHex(of))
            .getResultList();
    var webp = new ArrayList<Wide>();
    Picture plain = null;
    for (Object row : rows) {
      var c = (Object[]) row;
      var address = MediaStore.address((byte[]) c[1], Sql.text(c[2]));
      if (Sql.text(c[0]).equals("PLAIN")) {
        plain = new Picture(address, (int) Sql.number(c[3]), (int) Sql.number(c[4]), List.of());
      } else if (Sql.text(c[2]).equals(PictureSize.WEBP)) {
        webp.add(new Wide(address, (int) Sql.number(c[3])));
      }
    }
    return Optional.ofNullable(plain)
        .map(p -> new Picture(p.address(), p.width(), p.height(), webp));
  }
}
