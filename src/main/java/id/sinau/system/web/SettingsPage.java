package id.sinau.system.web;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.system.SettingList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All settings with what holds now. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject SettingList list;
  @Inject Caller caller;
  private List<SettingList.Row> rows;

  public void act() {
    rows = list.all();
  }

  public List<SettingList.Row> getRows() {
    return rows;
  }

  /** An inspector reads the settings but changes none. */
  public boolean isMine() {
    return caller.has(Role.ADMIN);
  }
}
