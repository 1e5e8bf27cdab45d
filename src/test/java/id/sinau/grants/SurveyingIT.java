package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.NotFound;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class SurveyingIT extends Deployed {
  private static final String WITH_COMPANION = "35.10.22.2002";
  private static final String NEXT_DESA = "35.10.22.2003";
  private static final String WITHOUT = "35.10.24.2001";

  @Inject GivenGrants grants;
  @Inject Surveying surveying;
  @Inject FieldWork field;

  @Test
  void aCompanionOfAnotherDesaFindsNothing() {
    var code = grants.checked(grants.open(5, 0), WITH_COMPANION);
    assertThatThrownBy(() -> as.cadre(NEXT_DESA, () -> surveying.file(code)))
        .isInstanceOf(NotFound.class);
    assertThat(as.cadre(NEXT_DESA, () -> field.surveys()))
        .noneMatch(row -> row.address().endsWith(code));
  }

  @Test
  void whereThereIsACompanionTheSurveyIsHers() {
    var companion = given.staff(id.sinau.shared.Role.CADRE, WITH_COMPANION);
    var code = grants.checked(grants.open(5, 0), WITH_COMPANION);
    assertThatThrownBy(() -> as.officer("35.10.22", () -> surveying.file(code)))
        .isInstanceOf(NotFound.class);
    as.somebody(
        companion,
        id.sinau.shared.Role.CADRE,
        () -> surveying.record(code, GivenGrants.survey(3), grants.ticket()));
    assertThat(stage(code)).isEqualTo("SURVEYED");
  }

  @Test
  void whereThereIsNoneTheOfficerOfTheKecamatanSurveys() {
    var code = grants.checked(grants.open(5, 0), WITHOUT);
    assertThat(as.officer("35.10.24", () -> field.surveys()))
        .anyMatch(row -> row.address().endsWith(code));
    as.officer("35.10.24", () -> surveying.record(code, GivenGrants.survey(2), grants.ticket()));
    assertThat(stage(code)).isEqualTo("SURVEYED");
  }

  @Test
  void noSurveyWaitsForACompanionForEver() {
    given.staff(id.sinau.shared.Role.CADRE, WITH_COMPANION);
    var code = grants.checked(grants.open(5, 0), WITH_COMPANION);
    rows.run(
        "update application set stage_since = stage_since - interval 15 day where code = ?", code);
    assertThat(as.officer("35.10.22", () -> surveying.file(code)).code()).isEqualTo(code);
  }

  @Test
  void theSameTicketTwiceMakesOneSurvey() {
    var code = grants.checked(grants.open(5, 0), WITHOUT);
    var ticket = grants.ticket();
    as.officer(
        "35.10.24",
        () -> {
          surveying.record(code, GivenGrants.survey(2), ticket);
          surveying.record(code, GivenGrants.survey(2), ticket);
        });
    assertThat(
            rows.number(
                "select count(*) from application_step s join application a on a.id = s.application_id"
                    + " where a.code = ? and s.to_stage = 'SURVEYED'",
                code))
        .isEqualTo(1);
  }

  private String stage(String code) {
    return rows.text("select stage from application where code = ?", code);
  }
}
