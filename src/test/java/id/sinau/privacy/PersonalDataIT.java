package id.sinau.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Where what a table keeps about a person stands in the file she may take away. A new table that
 * names a person, an account or something of hers fails here until it stands in her file, or until
 * somebody has written why not.
 */
class PersonalDataIT extends Deployed {
  private static final String NOT = "not: ";
  private static final String OFFICE = NOT + "only accounts of the office";

  private static final Map<String, String> LEDGER =
      Map.ofEntries(
          entry("account", "people/accountName"),
          entry("application", "grants/applications"),
          entry("application_step", "grants/applications"),
          entry("attempt", "quizzes/attempts"),
          entry("audit_entry", "privacy/trail"),
          entry("audit_link", NOT + "the hash of an entry says nothing of her"),
          entry("card", "people/cards"),
          entry("certificate", "certificates/certificates"),
          entry("consent", "people/consents"),
          entry("course_author", OFFICE),
          entry("course_progress", "progress/courses"),
          entry("decree_line", "grants/applications"),
          entry("device", "journal/phones"),
          entry("enrolment", "progress/enrolments"),
          entry("enrolment_end", "progress/enrolmentEnds"),
          entry("equipment_item", "grants/applications"),
          entry("erasure_request", "privacy/erasureAsked"),
          entry("exam_session", OFFICE),
          entry("given_answer", "quizzes/answers"),
          entry("handover", "grants/applications"),
          entry("learning_event", "journal/events"),
          entry("lesson_progress", "progress/lessons"),
          entry("monitoring_visit", "grants/applications"),
          entry("nik_warning", "people/nikWarnings"),
          entry("objection", "grants/applications"),
          entry("objection_answer", "grants/applications"),
          entry("objection_decision", "grants/applications"),
          entry("outbox", "messages/told"),
          entry("pin_code", "people/pinCodes"),
          entry("quarantine", "journal/putAside"),
          entry("quiz_progress", "progress/quizzes"),
          entry("receipt", "journal/handedIn"),
          entry("recount_difference", "progress/recounts"),
          entry("revocation", "certificates/certificates"),
          entry("role_grant", OFFICE),
          entry("secret_link", OFFICE),
          entry("sign_in", "people/signIns"),
          entry("sign_in_failure", NOT + "a keyed hash of an address, gone the second night"),
          entry("survey_score", "grants/applications"),
          entry("survey_visit", "grants/applications"),
          entry("unsettled_event", NOT + "an event on its way; the event itself is in her file"),
          entry("waiting_certificate", "certificates/waiting"));

  @Inject TakingMyData taking;
  @Inject AskingErasure asking;
  @Inject AnsweringErasure answering;

  @Test
  void everyTableAboutAPersonStandsInTheLedger() {
    assertThat(aboutPeople()).isEqualTo(new TreeSet<>(LEDGER.keySet()));
  }

  @Test
  void whatTheLedgerPromisesIsInHerFile() {
    var file = as.learner(given.learner("Tini"), () -> taking.everything());
    LEDGER.forEach(
        (table, place) -> {
          if (!place.startsWith(NOT)) {
            var path = place.split("/");
            assertThat(file.getJsonObject(path[0])).as(table).containsKey(path[1]);
          }
        });
  }

  @Test
  void whatSheWroteWhenSheAskedToBeErasedIsInHerFile() {
    var tini = given.learner("Tini");
    as.learner(tini, () -> asking.ask(id.sinau.shared.Uuid7.at(Instant.now()), "Saya pindah"));
    var file = as.learner(tini, () -> taking.everything());
    assertThat(file.getJsonObject("privacy").getJsonArray("erasureAsked").toString())
        .contains("Saya pindah");
    assertThat(file.getJsonObject("privacy").getJsonArray("trail").toString())
        .contains("privacy.erasureAsked");
  }

  @Test
  void eachRoomForgetsWhatNobodyNeeds() {
    var tini = given.learner("Tini");
    var wati = given.learner("Wati");
    for (var who : new Given.Someone[] {tini, wati}) {
      rows.run(
          "insert into outbox (person_id, template, arguments, created_at) values (?,"
              + " 'application.SUBMITTED', '', utc_timestamp(6))",
          who.person());
      rows.run(
          "insert into quarantine (event_id, person_id, content, reason, arrived_at) values"
              + " (unhex(replace(uuid(), '-', '')), ?, '{}', 'test', utc_timestamp(6))",
          who.person());
      rows.run(
          "insert into device (id, person_id, key_x, key_y, registered_at) values"
              + " (unhex(replace(uuid(), '-', '')), ?, repeat('x', 32), repeat('y', 32),"
              + " utc_timestamp(6))",
          who.person());
    }
    as.learner(tini, () -> asking.ask(id.sinau.shared.Uuid7.at(Instant.now()), null));
    long request = rows.number("select id from erasure_request where person_id = ?", tini.person());
    as.officer("35.10.04", () -> answering.erase(request, "Diminta sendiri oleh peserta"));
    assertThat(kept(tini)).isZero();
    assertThat(kept(wati)).as("hers stays").isEqualTo(3);
  }

  private long kept(Given.Someone who) {
    return rows.number("select count(*) from outbox where person_id = ?", who.person())
        + rows.number("select count(*) from quarantine where person_id = ?", who.person())
        + rows.number(
            "select count(*) from device where person_id = ? and ended_at is null", who.person());
  }

  /** By a column's name, and then along every foreign key. */
  private Set<String> aboutPeople() {
    var found =
        new TreeSet<>(
            rows.texts(
                "select table_name from information_schema.columns where table_schema = database()"
                    + " and column_name in ('person_id', 'account_id', 'by_account', 'subject')"));
    while (found.addAll(pointingAt(found))) {
      // Until nothing new points at what was found.
    }
    return found;
  }

  private Set<String> pointingAt(Set<String> tables) {
    var found = new HashSet<String>();
    for (var table : tables) {
      found.addAll(
          rows.texts(
              "select table_name from information_schema.key_column_usage where table_schema ="
                  + " database() and referenced_table_name = ?",
              table));
    }
    return found;
  }
}
