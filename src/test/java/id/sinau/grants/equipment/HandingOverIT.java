package id.sinau.grants.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.grants.Decreed;
import id.sinau.grants.ObjectionsStillOpen;
import id.sinau.grants.StepNotOpen;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandingOverIT extends Deployed {
  private static final String DISTRICT = "35.10";

  @Inject Decreed decreed;
  @Inject HandingOver handing;
  @Inject VisitingTools visiting;
  @Inject PrintingBast printing;
  @Inject ToolCheck check;

  @Test
  void thereIsNoHandoverWithoutADecree() {
    var approved = decreed.approved(0);
    assertThatThrownBy(() -> handOver(approved)).isInstanceOf(NoDecreeLine.class);
    assertThat(handovers(approved)).isZero();
  }

  @Test
  void aStageAloneIsNoLineInADecree() {
    var approved = decreed.approved(0);
    rows.run("update application set stage = 'DECREED' where code = ?", approved);
    assertThatThrownBy(() -> handOver(approved)).isInstanceOf(NoDecreeLine.class);
  }

  @Test
  void theDatabaseItselfRefusesAHandoverWithoutALine() {
    var approved = decreed.approved(0);
    assertThatThrownBy(
            () ->
                rows.run(
                    """
                    insert into handover (ticket, application_id, decree_line_id, number, handed_on, at, by_name,
                      giver_name, witness_name)
                    select ticket, id, id, code, curdate(), now(6), 'x', 'x', 'x' from application where code = ?""",
                    approved))
        .hasStackTraceContaining("fk_handover_decree_line");
  }

  @Test
  void theDecreeWaitsForTheObjections() {
    var approved = decreed.approved(7);
    assertThatThrownBy(() -> decreed.record(approved)).isInstanceOf(ObjectionsStillOpen.class);
  }

  @Test
  void everyToolGetsItsPublicCodeAndTheBastIsAlwaysTheSame() {
    var code = decreed.decreed();
    handOver(code);
    var tool =
        rows.text(
            "select i.code from equipment_item i join handover h on h.id = i.handover_id"
                + " join application a on a.id = h.application_id where a.code = ? order by i.position limit 1",
            code);
    assertThat(check.check(tool)).hasValueSatisfying(t -> assertThat(t.serial()).isEqualTo("G-1"));
    var pdf = as.officer(DISTRICT, () -> printing.pdf(code));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(as.officer(DISTRICT, () -> printing.pdf(code))).isEqualTo(pdf);
  }

  @Test
  void toolsAreHandedOverOnce() {
    var code = decreed.decreed();
    handOver(code);
    assertThatThrownBy(() -> handOver(code)).isInstanceOf(StepNotOpen.class);
    assertThat(handovers(code)).isEqualTo(1);
  }

  @Test
  void aVisitComesAfterTheHandover() {
    var code = decreed.decreed();
    assertThatThrownBy(() -> visit(code)).isInstanceOf(StepNotOpen.class);
    handOver(code);
    visit(code);
    visit(code);
    assertThat(
            rows.number(
                "select count(*) from monitoring_visit v join application a on a.id = v.application_id where a.code = ?",
                code))
        .isEqualTo(2);
  }

  private void handOver(String code) {
    var tools =
        List.of(
            new HandoverDraft.Tool("Gerobak", "G-1", ToolCondition.GOOD),
            new HandoverDraft.Tool("Kompor", null, ToolCondition.GOOD));
    var draft = new HandoverDraft(decreed.today(), "Pak Kasun", null, tools);
    as.officer(DISTRICT, () -> handing.record(code, draft, decreed.ticket()));
  }

  private void visit(String code) {
    LocalDate today = decreed.today();
    var visit =
        new Visit(
            today,
            Presence.ALL,
            ToolUse.MOST_DAYS,
            600_000L,
            Problem.NOTHING,
            FollowUp.NOTHING,
            null,
            null);
    as.officer(DISTRICT, () -> visiting.record(code, visit, decreed.ticket()));
  }

  private long handovers(String code) {
    return rows.number(
        "select count(*) from handover h join application a on a.id = h.application_id where a.code = ?",
        code);
  }
}
