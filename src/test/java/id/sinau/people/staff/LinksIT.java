package id.sinau.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.Honorific;
import id.sinau.people.NameTaken;
import id.sinau.people.SigningIn;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinksIT extends Deployed {
  private static final String PASSWORD = "kuda hijau lari pagi";
  @Inject MakingStaff making;
  @Inject LinkingPassword linking;
  @Inject SettingPassword setting;
  @Inject FirstAdministrator first;
  @Inject SigningIn signingIn;

  @Test
  void aLinkSetsThePasswordOnce() {
    var name = name();
    var made = make(name);
    setting.set(made.token(), PASSWORD);
    assertThat(signingIn.signIn(name, PASSWORD, "203.0.113.20").token()).isNotNull();
    assertThatThrownBy(() -> setting.set(made.token(), "sepeda biru di kebun"))
        .isInstanceOf(LinkWorn.class);
    assertThat(setting.owner(made.token())).isEmpty();
  }

  @Test
  void aRefusedPasswordLeavesTheLinkWhole() {
    var name = name();
    var made = make(name);
    assertThatThrownBy(() -> setting.set(made.token(), "pendek")).isInstanceOf(ShortPassword.class);
    assertThat(setting.owner(made.token())).contains(name);
  }

  @Test
  void aLinkHoldsOneDay() {
    var made = make(name());
    rows.run(
        "update secret_link set ends_at = utc_timestamp(6) where account_id = ?", made.account());
    assertThatThrownBy(() -> setting.set(made.token(), PASSWORD)).isInstanceOf(LinkWorn.class);
  }

  @Test
  void aNewLinkEndsTheEarlierOne() {
    var made = make(name());
    var newer = as.admin(() -> linking.link(made.account(), "Tautan pertama hilang"));
    assertThat(setting.owner(made.token())).isEmpty();
    assertThat(setting.owner(newer)).isPresent();
  }

  @Test
  void theOldPasswordHoldsUntilTheNewOneIsSet() {
    var name = name();
    var made = make(name);
    setting.set(made.token(), PASSWORD);
    var link = as.admin(() -> linking.link(made.account(), "Lupa kata sandi"));
    assertThat(signingIn.signIn(name, PASSWORD, "203.0.113.21").token()).isNotNull();
    setting.set(link, "sepeda biru di kebun");
    assertThat(signingIn.signIn(name, PASSWORD, "203.0.113.21")).isNull();
    assertThat(
            rows.number(
                "select count(*) from sign_in where account_id = ? and ended_at is null",
                made.account()))
        .as("every earlier sign-in ended with the old password")
        .isZero();
  }

  @Test
  void theLinkItselfIsNowhereInTheDatabase() {
    var made = make(name());
    assertThat(
            rows.number(
                "select count(*) from secret_link where token_hash = ?", made.token().getBytes()))
        .isZero();
  }

  @Test
  void theSameTicketMakesOneAccount() {
    var name = name();
    var ticket = Uuid7.at(Instant.now());
    var once = as.admin(() -> making.make(ticket, name, Honorific.PAK, "Budi", "Budi Raharjo"));
    var twice = as.admin(() -> making.make(ticket, name, Honorific.PAK, "Budi", "Budi Raharjo"));
    assertThat(twice.account()).isEqualTo(once.account());
    assertThatThrownBy(() -> make(name)).isInstanceOf(NameTaken.class);
  }

  @Test
  void anAccountNameIsEasyToType() {
    for (var wrong : new String[] {"ab", "Hadi", "hadi santoso", "1hadi", "hadi@dinas", null}) {
      assertThatThrownBy(() -> make(wrong)).isInstanceOf(StaffNameWrong.class);
    }
  }

  @Test
  void theFirstAdministratorsLinkIsOfferedOnlyWhileNobodyCanAdminister() {
    rows.run("update role_grant set until_at = utc_timestamp(6) where role = 'ADMIN'");
    var link = as.system(() -> first.link()).orElseThrow();
    setting.set(link, PASSWORD);
    assertThat(as.system(() -> first.link())).isEmpty();
    assertThat(
            rows.number(
                """
                select count(*) from role_grant g join account a on a.id = g.account_id
                where a.name = 'admin' and g.role = ? and g.until_at is null""",
                Role.ADMIN))
        .isOne();
  }

  private MakingStaff.Made make(String name) {
    return as.admin(
        () -> making.make(Uuid7.at(Instant.now()), name, Honorific.PAK, "Budi", "Budi Raharjo"));
  }

  private static String name() {
    return "budi." + Uuid7.at(Instant.now()).toString().substring(24);
  }
}
