package id.sinau.certificates.web;

import id.sinau.certificates.MyCertificate;
import id.sinau.certificates.MyCertificates;
import id.sinau.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Sertifikat saya": each to download, with what that costs, and to show to others. */
@Named
@RequestScoped
public class MyCertificatesPage {
  @Inject MyCertificates mine;
  @Inject Caller caller;
  private List<MyCertificate> certificates;
  private List<String> waiting;

  public void act() {
    caller.learner();
    certificates = mine.all();
    waiting = mine.waiting();
  }

  public List<MyCertificate> getCertificates() {
    return certificates;
  }

  /** Courses whose certificates are earned and not issued yet. */
  public List<String> getWaiting() {
    return waiting;
  }

  public boolean isNone() {
    return certificates.isEmpty() && waiting.isEmpty();
  }
}
