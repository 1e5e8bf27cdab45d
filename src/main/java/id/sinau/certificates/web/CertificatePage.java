package id.sinau.certificates.web;

import id.sinau.areas.Gazetteer;
import id.sinau.certificates.CertificateView;
import id.sinau.certificates.Ground;
import id.sinau.certificates.ReadingCertificates;
import id.sinau.certificates.RevocationUnexplained;
import id.sinau.certificates.RevokingCertificates;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One certificate for the staff of its area, who may revoke it or issue it anew. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject ReadingCertificates reading;
  @Inject RevokingCertificates revoking;
  @Inject Gazetteer gazetteer;
  @Inject Form form;
  @Inject Said said;
  @Inject Redirect redirect;
  private long id;
  private CertificateView view;
  private boolean mayRevoke;
  private Ground ground = Ground.MISTAKE;
  private String note;

  public void act() {
    var asked = form.value("id");
    id = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    view = reading.view(id);
    mayRevoke = reading.mayRevoke(id);
  }

  public void revoke() {
    try {
      revoking.revoke(id, ground, note);
      done("certificates.revoke.done", id);
    } catch (RevocationUnexplained refusal) {
      said.wrong("revoke:note", refusal.key(), refusal.arguments());
    }
  }

  public void replace() {
    try {
      done("certificates.replace.done", revoking.replace(id, note));
    } catch (RevocationUnexplained refusal) {
      said.wrong("revoke:note", refusal.key(), refusal.arguments());
    }
  }

  private void done(String key, long next) {
    said.done(key, view.seen().number());
    redirect.to("/staff/certificates/certificate?id=" + next);
  }

  public List<Ground> getGrounds() {
    return Stream.of(Ground.values()).filter(g -> g != Ground.REPLACED).toList();
  }

  public String getCode() {
    return PublicCode.grouped(view.seen().code());
  }

  public String getVillage() {
    return gazetteer.villageWithSubdistrict(view.area());
  }

  public CertificateView getView() {
    return view;
  }

  public boolean isMayRevoke() {
    return mayRevoke;
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground ground) {
    this.ground = ground;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
