package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.pictures.Photos;
import id.sinau.suite.Acting;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.HexFormat;
import java.util.TreeMap;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/** A course with a photo is published; what a phone fetches of it is small. */
class SmallPicturesIT extends Deployed {
  @Inject Publication publication;
  @Inject MediaStore media;
  @Inject Shelf shelf;

  @Test
  void aPhoneFetchesTheSmallPictureAndPaysOnlyForThat() throws Exception {
    undone(
        () -> {
          var photo = Photos.jpeg(Photos.noise(824, 600));
          var course = published(photo);
          var stored = media.addresses(course.versionId());
          var small = stored.stream().filter(a -> a.endsWith(".webp")).findFirst().orElseThrow();
          var body = course.fragments().lessons().get("01-modal").body();
          assertThat(body).contains("<picture>", small + " 412w", "width=\"412\" height=\"300\"");
          assertThat(body).doesNotContain(CourseHash.sha256(photo));
          assertThat(stored).hasSize(1);
          int bytes = media.find(small.substring(3, 67)).orElseThrow().bytes().length;
          assertThat(bytes).isLessThan(photo.length / 3);
          assertThat(course.bytes() - bytes)
              .isEqualTo(
                  rows.number(
                      "select length(fragments) from course_version where id = ?",
                      course.versionId()));
        });
  }

  @Test
  void thePictureOfTheNextVersionIsNotMadeAgain() throws Exception {
    undone(
        () -> {
          var photo = Photos.jpeg(Photos.noise(700, 700));
          published(photo);
          var again = published(photo);
          assertThat(again.number()).isGreaterThan(1);
          assertThat(again.fragments().lessons().get("01-modal").body()).contains(" 700w");
          var of = HexFormat.of().parseHex(CourseHash.sha256(photo));
          assertThat(rows.number("select count(*) from media_small where hash = ?", of))
              .isEqualTo(3);
        });
  }

  private int published;

  private PublishedCourse published(byte[] photo) {
    var course = SampleCourse.document();
    var json =
        course
            .toJson()
            .toString()
            .replace("pisang.svg", "pisang.jpg")
            .replace("Hitung dulu", "Hitung " + ++published);
    var files = new TreeMap<String, byte[]>();
    files.put("01-modal/pisang.jpg", photo);
    return shelf.version(
        publication.publish(
            CourseDocument.parse(json), files, Publication.Source.TRAINER, null, "test"));
  }

  /** Leaves no course of a test in the catalogue of the others. */
  private void undone(Acting.Act act) throws Exception {
    var transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      act.run();
    } finally {
      transaction.rollback();
      shelf.forgetNewest();
    }
  }
}
