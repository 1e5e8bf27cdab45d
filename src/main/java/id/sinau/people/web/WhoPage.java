package id.sinau.people.web;

import id.sinau.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the account name to photograph after registering. */
@Named
@RequestScoped
public class WhoPage {
  @Inject Caller caller;

  public String getAccountName() {
    caller.learner();
    return caller.name();
  }
}
