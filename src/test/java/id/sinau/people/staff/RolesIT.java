package id.sinau.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.ReasonMissing;
import id.sinau.people.Recognising;
import id.sinau.people.Token;
import id.sinau.shared.AreaCode;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RolesIT extends Deployed {
  private static final String WHY = "Penugasan tahun 2026";
  @Inject GrantingRoles granting;
  @Inject EndingRoles ending;
  @Inject ClosingAccounts closing;
  @Inject StaffFile file;
  @Inject StaffList list;
  @Inject RolesWaiting waiting;
  @Inject Recognising recognising;

  @Test
  void aGrantedRoleHoldsFromTheNextRequestToItsLastDay() {
    var budi = given.staff(Role.TRAINER, "35.10");
    var cookie = signedIn(budi);
    as.admin(() -> granting.grant(cadre(budi, LocalDate.now().plusMonths(1))));
    assertThat(recognising.owner(cookie).orElseThrow().roles().get(Role.CADRE))
        .containsExactly(new AreaCode(Given.HOME));
    rows.run(
        "update role_grant set until_at = utc_timestamp(6) where account_id = ? and role = 'CADRE'",
        budi.account());
    assertThat(recognising.owner(cookie).orElseThrow().roles()).doesNotContainKey(Role.CADRE);
  }

  @Test
  void aRoleThatEndsSoonWaitsForTheAdministratorAndForNobodyElse() {
    var budi = given.staff(Role.TRAINER, "35.10");
    long before = waiting(Role.ADMIN);
    as.admin(() -> granting.grant(cadre(budi, LocalDate.now().plusDays(60))));
    assertThat(waiting(Role.ADMIN)).isEqualTo(before);
    as.admin(() -> granting.grant(role(budi, Role.OFFICER, LocalDate.now().plusDays(20))));
    assertThat(waiting(Role.ADMIN)).isEqualTo(before + 1);
    assertThat(waiting(Role.OFFICER)).isZero();
    var name = rows.text("select full_name from person where id = ?", budi.person());
    as.admin(
        () -> {
          assertThat(list.page(name, "", true, 0, 50))
              .extracting(StaffList.Row::account)
              .contains(budi.account());
          assertThat(list.page(name, Role.CADRE, true, 0, 50))
              .extracting(StaffList.Row::account)
              .doesNotContain(budi.account());
        });
  }

  private long waiting(String role) {
    var found = new long[1];
    as.somebody(
        given.staff(role, "35.10"),
        role,
        () -> waiting.forCaller(Waiting.Place.STAFF).forEach(work -> found[0] += work.count()));
    return found[0];
  }

  @Test
  void nobodyGrantsHerself() {
    var admin = given.staff(Role.ADMIN, "35.10");
    assertThatThrownBy(
            () -> as.somebody(admin, Role.ADMIN, () -> granting.grant(cadre(admin, null))))
        .isInstanceOf(OwnRole.class);
    assertThat(held(admin, Role.CADRE)).isZero();
  }

  @Test
  void theSameRoleIsNotGrantedTwice() {
    var budi = given.staff(Role.TRAINER, "35.10");
    as.admin(() -> granting.grant(cadre(budi, null)));
    assertThatThrownBy(() -> as.admin(() -> granting.grant(cadre(budi, null))))
        .isInstanceOf(AlreadyGranted.class);
  }

  @Test
  void aLearnersPinOpensNoRoleOfStaff() {
    var tini = given.learner("Tini");
    assertThatThrownBy(() -> as.admin(() -> granting.grant(cadre(tini, null))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void everyGrantAndEndSaysWhoAndWhy() {
    var budi = given.staff(Role.TRAINER, "35.10");
    assertThatThrownBy(
            () ->
                as.admin(
                    () ->
                        granting.grant(
                            new RoleAsked(budi.account(), Role.CADRE, null, null, "ok"))))
        .isInstanceOf(ReasonMissing.class);
    as.admin(() -> granting.grant(cadre(budi, null)));
    var given = as.auditor(() -> file.roles(budi.account())).get(0);
    as.admin(() -> ending.end(given.id(), "Pindah tugas"));
    var ended =
        as.auditor(() -> file.roles(budi.account())).stream()
            .filter(g -> g.id() == given.id())
            .findFirst()
            .orElseThrow();
    assertThat(ended.inForce()).isFalse();
    assertThat(ended.endedWhy()).isEqualTo("Pindah tugas");
    assertThat(ended.endedBy()).startsWith("admin-");
    assertThat(
            rows.texts(
                "select why from audit_entry where subject = ? order by id",
                "account:" + budi.account()))
        .containsExactly(WHY, "Pindah tugas");
  }

  @Test
  void theLastAdministratorStays() {
    var ani = able(given.staff(Role.ADMIN, "35.10"));
    var budi = able(given.staff(Role.ADMIN, "35.10"));
    rows.run(
        "update role_grant set until_at = utc_timestamp(6) where role = 'ADMIN' and account_id not in (?, ?)",
        ani.account(),
        budi.account());
    as.somebody(ani, Role.ADMIN, () -> ending.end(adminGrant(budi), WHY));
    assertThatThrownBy(() -> as.somebody(budi, Role.ADMIN, () -> ending.end(adminGrant(ani), WHY)))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> as.somebody(budi, Role.ADMIN, () -> closing.close(ani.account(), WHY)))
        .isInstanceOf(LastAdministrator.class);
    assertThat(held(ani, Role.ADMIN)).isOne();
  }

  @Test
  void whoLeavesIsSignedOutAndHoldsNothing() {
    able(given.staff(Role.ADMIN, "35.10"));
    var budi = given.staff(Role.OFFICER, "35.10");
    var cookie = signedIn(budi);
    as.admin(() -> closing.close(budi.account(), WHY));
    assertThat(recognising.owner(cookie)).isEmpty();
    assertThat(held(budi, Role.OFFICER)).isZero();
    assertThatThrownBy(() -> as.admin(() -> granting.grant(cadre(budi, null))))
        .isInstanceOf(AccountClosed.class);
  }

  @Test
  void nobodyClosesHerOwnAccount() {
    var admin = given.staff(Role.ADMIN, "35.10");
    assertThatThrownBy(
            () -> as.somebody(admin, Role.ADMIN, () -> closing.close(admin.account(), WHY)))
        .isInstanceOf(OwnAccount.class);
  }

  @Test
  void onlyAdministratorsGrant() {
    var budi = given.staff(Role.TRAINER, "35.10");
    assertThatThrownBy(() -> as.officer("35.10", () -> granting.grant(cadre(budi, null))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.auditor(() -> granting.grant(cadre(budi, null))))
        .isInstanceOf(EJBAccessException.class);
  }

  private static RoleAsked cadre(Given.Someone who, LocalDate lastDay) {
    return role(who, Role.CADRE, lastDay);
  }

  private static RoleAsked role(Given.Someone who, String role, LocalDate lastDay) {
    return new RoleAsked(who.account(), role, new AreaCode(Given.HOME), lastDay, WHY);
  }

  /** Only who has set a password could do an administrator's work. */
  private Given.Someone able(Given.Someone admin) {
    rows.run("update account set secret = 'x' where id = ?", admin.account());
    return admin;
  }

  private long adminGrant(Given.Someone who) {
    return rows.number(
        "select id from role_grant where account_id = ? and role = 'ADMIN'", who.account());
  }

  private long held(Given.Someone who, String role) {
    return rows.number(
        """
        select count(*) from role_grant where account_id = ? and role = ? and ended_at is null
          and (until_at is null or until_at > utc_timestamp(6))""",
        who.account(),
        role);
  }

  private String signedIn(Given.Someone who) {
    var token = Token.fresh();
    rows.run(
        """
        insert into sign_in (token_hash, account_id, begun_at, seen_at, ends_at)
        values (?, ?, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 1 hour)""",
        Token.hash(token),
        who.account());
    return token;
  }
}
