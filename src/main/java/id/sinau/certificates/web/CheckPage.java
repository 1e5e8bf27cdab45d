package id.sinau.certificates.web;

import id.sinau.certificates.Checked;
import id.sinau.certificates.CheckingCertificates;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;

/** Anybody types or scans a code and reads what was certified. Never a sign-in. */
@Named
@RequestScoped
public class CheckPage {
  @Inject Form form;
  @Inject CheckingCertificates checking;
  @Inject Redirect redirect;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
  private Checked found;
  private boolean unknown;

  public void act() {
    var typed = form.value("code");
    if (typed.isEmpty()) {
      if (request.getParameter("code") != null) {
        form.refuse("code", "certificates.check.empty");
      }
      return;
    }
    var code = PublicCode.parse(typed);
    if (code.isEmpty()) {
      form.refuse("code", "certificates.check.mistyped");
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    } else if (request.getParameter("code") != null) {
      redirect.to("/s/" + code.get());
    } else {
      found = checking.check(code.get()).orElse(null);
      unknown = found == null;
      if (unknown) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      }
    }
  }

  /** What was certified, or null. */
  public Checked getFound() {
    return found;
  }

  /** The code is well formed, but nothing was issued under it. */
  public boolean isUnknown() {
    return unknown;
  }

  public String getCode() {
    return PublicCode.parse(form.value("code")).map(PublicCode::grouped).orElse("");
  }

  /** {@code good}, {@code bad} for one that was revoked or changed. */
  public String getState() {
    return found.isValid() ? "good" : "bad";
  }

  public String getVerdict() {
    if (!found.genuine()) {
      return "certificates.check.changed";
    }
    return found.isValid() ? "certificates.check.valid" : "certificates.check.revoked";
  }

  public Instant getNow() {
    return clock.instant();
  }
}
