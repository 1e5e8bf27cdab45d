package id.sinau.people.web;

import id.sinau.people.AccountKind;
import id.sinau.people.Entry;
import id.sinau.web.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The cookie by which this browser is known as hers, from signing in to signing out. */
@RequestScoped
class SignInCookie {
  private static final int HALF_A_YEAR = 180 * 24 * 3600;

  @Inject Cookies cookies;
  @Inject HttpServletRequest request;

  /** A learner's stays for half a year, one of the office until the browser closes. */
  void give(Entry entry) {
    endSession();
    boolean learner = entry.kind() == AccountKind.LEARNER;
    cookies.answer(SinauAuthentication.COOKIE, entry.token(), learner ? HALF_A_YEAR : -1);
  }

  void take() {
    endSession();
    cookies.answer(SinauAuthentication.COOKIE, "", 0);
  }

  /** The pages of whoever sat here before are nobody's. */
  private void endSession() {
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
  }
}
