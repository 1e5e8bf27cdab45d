package id.sinau.system.web;

import id.sinau.people.ReasonMissing;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.system.ChangingSettings;
import id.sinau.system.CrestTooBig;
import id.sinau.system.CrestUnreadable;
import id.sinau.system.SettingKey;
import id.sinau.system.SettingList;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** One setting: its value, a new one with the reason, and how it came to be what it is. */
@Named
@RequestScoped
public class SettingPage {
  private static final String FORM = "setting";
  private static final int MOST_READ = 400 * 1024;

  @Inject Form form;
  @Inject SettingList list;
  @Inject ChangingSettings changing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  private SettingList.Row row;

  public void act() {
    var key =
        Arrays.stream(SettingKey.values())
            .filter(k -> k.key().equals(form.value("key")))
            .findFirst()
            .orElseThrow(NotFound::new);
    row = list.row(key);
    form.preset("value", row.value());
    if (form.isSent()) {
      change(key);
    }
  }

  private void change(SettingKey key) {
    try {
      tickets.open(form.value("ticket"), FORM, key.key());
      if (isPicture()) {
        changing.changeCrest(uploaded(), form.value("why"));
      } else {
        changing.change(key, form.value("value"), form.value("why"));
      }
      said.done("system.setting.done");
      redirect.to("/staff/system/settings");
    } catch (CrestTooBig | CrestUnreadable refusal) {
      form.refuse("picture", refusal);
    } catch (ReasonMissing refusal) {
      form.refuse("why", refusal);
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private byte[] uploaded() {
    try (var in = request.getPart("picture").getInputStream()) {
      return in.readNBytes(MOST_READ);
    } catch (IOException | ServletException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public SettingList.Row getRow() {
    return row;
  }

  public boolean isPicture() {
    return row.key().kind() == SettingKey.Kind.PICTURE;
  }

  public boolean isMine() {
    return caller.has(Role.ADMIN);
  }

  public List<SettingList.Change> getHistory() {
    return list.history(row.key());
  }

  public String getTicket() {
    return tickets.issue(FORM, row.key().key());
  }
}
