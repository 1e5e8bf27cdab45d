package id.sinau.home.web;

import id.sinau.areas.Gazetteer;
import id.sinau.people.CurrentCaller;
import id.sinau.people.MyData;
import id.sinau.people.MyProfile;
import id.sinau.people.ReadingNik;
import id.sinau.privacy.WhoReadMyNik;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What Sinau knows of her, and all she may do about it. */
@Named
@RequestScoped
public class MyDataPage {
  @Inject MyProfile profile;
  @Inject ReadingNik nik;
  @Inject WhoReadMyNik readings;
  @Inject CurrentCaller caller;
  @Inject Gazetteer gazetteer;
  private MyData data;

  public void act() {
    caller.learner();
    data = profile.data();
  }

  public MyData getData() {
    return data;
  }

  public String getAccountName() {
    return profile.accountName();
  }

  public String getVillage() {
    return gazetteer.villageWithSubdistrict(data.area());
  }

  /** Masked, or null when none is kept. */
  public String getNik() {
    return nik.masked(caller.learner()).orElse(null);
  }

  public int getNikReadings() {
    return readings.list().size();
  }
}
