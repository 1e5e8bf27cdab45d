package id.sinau.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.ReasonMissing;
import id.sinau.shared.Settings;
import id.sinau.suite.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class SettingsIT extends Deployed {
  private static final String WHY = "Nomor kantor yang baru";
  @Inject ChangingSettings changing;
  @Inject SettingList list;
  @Inject Settings settings;

  @Test
  void everyChangeIsARowAndTheNewestHolds() {
    as.admin(() -> changing.change(SettingKey.HELPER_PHONE, " 0333-111111 ", WHY));
    as.admin(() -> changing.change(SettingKey.HELPER_PHONE, "0333-222222", WHY));
    assertThat(settings.text("helper.phone")).isEqualTo("0333-222222");
    var history = as.auditor(() -> list.history(SettingKey.HELPER_PHONE));
    assertThat(history.get(0).value()).isEqualTo("0333-222222");
    assertThat(history.get(1).value()).isEqualTo("0333-111111");
    assertThat(history.get(0).why()).isEqualTo(WHY);
    assertThat(history.get(0).by()).startsWith("admin-");
  }

  @Test
  void aValueHasTheFormOfItsKind() {
    assertThatThrownBy(() -> change(SettingKey.PRICE_PER_MB, "dua"))
        .isInstanceOf(SettingWrong.class);
    assertThatThrownBy(() -> change(SettingKey.HELPER_PHONE, "<script>"))
        .isInstanceOf(SettingWrong.class);
    assertThatThrownBy(() -> change(SettingKey.OFFICE_CREST, "https://elsewhere.example/x.png"))
        .isInstanceOf(SettingWrong.class);
    assertThatThrownBy(() -> change(SettingKey.SIGNER_NAME, "x".repeat(121)))
        .isInstanceOf(SettingTooLong.class);
    assertThat(settings.text("price.per.mb")).isEqualTo("12");
  }

  @Test
  void aChangeNeedsAReasonAndAnAdministrator() {
    assertThatThrownBy(
            () -> as.admin(() -> changing.change(SettingKey.SIGNER_NAME, "Budi", "baru")))
        .isInstanceOf(ReasonMissing.class);
    assertThatThrownBy(() -> as.auditor(() -> changing.change(SettingKey.SIGNER_NAME, "Budi", WHY)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void change(SettingKey key, String value) {
    as.admin(() -> changing.change(key, value, WHY));
  }
}
