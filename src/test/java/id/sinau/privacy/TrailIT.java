package id.sinau.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.suite.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class TrailIT extends Deployed {
  @Inject Linking linking;
  @Inject VerifyingTrail verifying;

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
}
