package id.sinau.grants.web;

import id.sinau.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where to report when somebody asks for money; stands on every page of grants. */
@Named
@RequestScoped
public class Complaints {
  @Inject Settings settings;

  public String getChannel() {
    return settings.text("complaint.channel");
  }
}
