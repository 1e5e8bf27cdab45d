package id.sinau.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.AuditSubject;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailIT extends Deployed {
  @Inject Linking linking;
  @Inject VerifyingTrail verifying;
  @Inject TrailList list;

  @Test
  void anUntouchedTrailIsWhole() {
    given.learner("Tini");
    linking.link();
    var verdict = as.auditor(() -> verifying.verify());
    assertThat(verdict.brokenAt()).isNull();
    assertThat(verdict.linked()).isPositive();
  }

  @Test
  void aChangedEntryBreaksTheTrailWhereItWasChanged() {
    given.learner("Tini");
    given.learner("Wati");
    linking.link();
    long entry = rows.number("select min(id) from audit_entry");
    var by = rows.text("select by_name from audit_entry where id = ?", entry);
    rows.run("update audit_entry set by_name = 'somebody else' where id = ?", entry);
    try {
      assertThat(as.auditor(() -> verifying.verify()).brokenAt()).isEqualTo(entry);
    } finally {
      rows.run("update audit_entry set by_name = ? where id = ?", by, entry);
    }
    assertThat(as.admin(() -> verifying.verify()).brokenAt()).isNull();
  }

  @Test
  void whoRegisteredIsWrittenInTheSameAct() {
    var tini = given.learner("Tini");
    assertThat(
            rows.text("select act from audit_entry where subject = ?", "person:" + tini.person()))
        .isEqualTo("people.registered");
  }

  @Test
  void onlyAuditorsAndAdministratorsMayVerify() {
    assertThatThrownBy(() -> verifying.verify()).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.officer("35.10", () -> verifying.verify()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.learner(given.learner("Tini"), () -> verifying.verify()))
        .isInstanceOf(EJBAccessException.class);
    assertThat(as.admin(() -> verifying.verify())).isNotNull();
  }

  @Test
  void anInspectorReadsWhoAnEntryIsAboutInHerAreaOnly() {
    var tini = given.learner("Tini");
    var subject = "person:" + tini.person();
    var entry = as.auditor(() -> list.page(about(subject), 0, 1)).get(0);
    assertThat(entry.subject()).isEqualTo(subject);
    assertThat(entry.shown().words()).startsWith("Tini, ").contains("Tegaldlimo");
    assertThat(entry.shown().words()).as("no number of hers").doesNotContainPattern("[0-9]{4}");
    assertThat(entry.shown().address()).isEqualTo("/staff/people/person?person=" + tini.person());
    var elsewhere = given.staff(Role.AUDITOR, "35.10.05");
    assertThat(as.somebody(elsewhere, Role.AUDITOR, () -> list.page(about(subject), 0, 1)).get(0))
        .extracting(TrailList.Row::subject, TrailList.Row::shown)
        .containsExactly(subject, null);
  }

  @Test
  void anAdministratorReadsAccountsOfTheOfficeButNoLearnersName() {
    var tini = given.learner("Tini");
    var budi = given.staff(Role.OFFICER, "35.10");
    var account = "account:" + budi.account();
    write("people.staffMade", account);
    assertThat(as.admin(() -> list.page(about("person:" + tini.person()), 0, 1)).get(0).shown())
        .isNull();
    assertThat(as.admin(() -> list.page(about(account), 0, 1)).get(0).shown())
        .isEqualTo(
            new AuditSubject.Shown(budi.name(), "/staff/people/account?account=" + budi.account()));
  }

  @Test
  void whatIsGoneOrUnknownKeepsItsRawName() {
    for (var subject : List.of("person:999999999", "course:tidak-ada", "folder:x", "person:x'y")) {
      write("test.seen", subject);
      assertThat(as.auditor(() -> list.page(about(subject), 0, 1)).get(0))
          .extracting(TrailList.Row::subject, TrailList.Row::shown)
          .containsExactly(subject, null);
    }
  }

  private void write(String act, String subject) {
    rows.run(
        "insert into audit_entry (at, by_name, act, subject) values (utc_timestamp(6), 'test', ?, ?)",
        act,
        subject);
  }

  private static TrailList.Filter about(String subject) {
    return new TrailList.Filter(null, null, subject, null, null);
  }
}
