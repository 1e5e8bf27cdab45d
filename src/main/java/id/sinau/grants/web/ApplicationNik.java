package id.sinau.grants.web;

import id.sinau.people.ReadingNik;
import id.sinau.shared.Nik;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The applicant's NIK beside her application: masked, or whole after a reason. */
@Named
@RequestScoped
public class ApplicationNik {
  @Inject Form form;
  @Inject ReadingNik reading;
  private long person;
  private String nik;

  void of(long applicant) {
    person = applicant;
    nik = reading.masked(applicant).orElse(null);
  }

  /** Shows the whole number; the reason is written down. */
  void open(String why) {
    nik = reading.whole(person, why).map(Nik::value).orElse(null);
  }

  /** Null when none is kept. */
  public String getShown() {
    return nik;
  }

  public boolean isAsking() {
    return nik != null && !isWhole() && (form.has("lihat", "1") || form.error("why") != null);
  }

  public boolean isMasked() {
    return nik != null && !isWhole() && !isAsking();
  }

  private boolean isWhole() {
    return Nik.isValid(nik);
  }

  public List<Nik.Warning> getWarnings() {
    return reading.warnings(person);
  }
}
