package id.sinau.courses.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class DraftsIT extends Deployed {
  @Inject WritingCourses writing;
  @Inject WritingLessons lessons;
  @Inject ReadingDrafts reading;
  @Inject SharingCourses sharing;
  @Inject PublishingCourses publishing;

  @Test
  void whoSavesSecondIsToldSoAndNothingIsLost() {
    var hendra = trainer();
    var code = begun(hendra);
    by(hendra, () -> writing.words(code, 1, "Judul pertama", "", "", 2));
    assertThatThrownBy(() -> by(hendra, () -> writing.words(code, 1, "Judul kedua", "", "", 2)))
        .isInstanceOf(DraftChanged.class);
    assertThat(title(code)).isEqualTo("Judul pertama");
  }

  @Test
  void nobodyPublishesWhatSheHasNotSeen() {
    var hendra = trainer();
    var code = begun(hendra);
    by(hendra, () -> writing.words(code, 1, "Judul lain", "", "", 2));
    assertThatThrownBy(() -> by(hendra, () -> publishing.publish(code, 1, "Terbit pertama kali.")))
        .isInstanceOf(DraftChanged.class);
  }

  @Test
  void anothersDraftIsHiddenUntilItIsShared() {
    var hendra = trainer();
    var siti = trainer();
    var code = begun(hendra);
    assertThatThrownBy(() -> by(siti, () -> reading.draft(code))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> by(siti, () -> lessons.add(code, 1, 0, "Materi")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> by(siti, () -> publishing.look(code))).isInstanceOf(NotFound.class);
    by(hendra, () -> sharing.share(code, siti.name()));
    by(siti, () -> assertThat(reading.draft(code)).isPresent());
  }

  @Test
  void whatIsNotReadyIsNotPublished() {
    var hendra = trainer();
    var code = begun(hendra);
    assertThatThrownBy(() -> by(hendra, () -> publishing.publish(code, 1, "Terbit pertama kali.")))
        .isInstanceOf(CourseNotReady.class);
    assertThat(rows.number("select count(*) from course where code = ?", code)).isZero();
  }

  @Test
  void aDraftThrownAwayLeavesThePublishedCourse() {
    var hendra = trainer();
    by(hendra, () -> writing.open("pengasuhan-sekolah"));
    int seen = seen("pengasuhan-sekolah");
    by(hendra, () -> writing.discard("pengasuhan-sekolah", seen));
    assertThat(rows.number("select count(*) from course where code = 'pengasuhan-sekolah'"))
        .isEqualTo(1);
    assertThat(rows.number("select count(*) from course_draft where code = 'pengasuhan-sekolah'"))
        .isZero();
  }

  private Given.Someone trainer() {
    return given.staff(Role.TRAINER, "35.10");
  }

  private String begun(Given.Someone trainer) {
    return as.somebody(trainer, Role.TRAINER, () -> writing.begin("Uji coba draf"));
  }

  private void by(Given.Someone trainer, id.sinau.suite.Acting.Act act) {
    as.somebody(trainer, Role.TRAINER, act);
  }

  private int seen(String code) {
    return (int) rows.number("select version from course_draft where code = ?", code);
  }

  private String title(String code) {
    return rows.text(
        "select json_unquote(json_extract(document, '$.title')) from course_draft where code = ?",
        code);
  }
}
