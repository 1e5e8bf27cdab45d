package id.sinau.suite;

import id.sinau.system.ChangingSettings;
import id.sinau.system.SettingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The office behind every test: without a name to sign it, no certificate is issued. */
@ApplicationScoped
public class Office {
  public static final String SIGNER = "Dra. Sulastri, M.Si.";

  @Inject Acting as;
  @Inject ChangingSettings settings;

  public void canIssue() {
    signsAs(SIGNER);
  }

  /**
   * @param name "" for an office that cannot issue
   */
  public void signsAs(String name) {
    as.admin(() -> settings.change(SettingKey.SIGNER_NAME, name, "Pejabat untuk percobaan."));
  }
}
