package id.sinau.people.web;

import id.sinau.people.staff.ClosingAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The account of somebody who left is closed, and why. */
@Named
@RequestScoped
public class CloseAccountPage extends AccountActPage {
  @Inject ClosingAccounts closing;

  @Override
  String form() {
    return "close-account";
  }

  @Override
  void sent() {
    closing.close(getAccount().account(), form.value("why"));
    done("people.close.done");
  }
}
