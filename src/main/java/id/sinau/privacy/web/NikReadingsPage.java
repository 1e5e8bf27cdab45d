package id.sinau.privacy.web;

import id.sinau.privacy.WhoReadMyNik;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who read her NIK. */
@Named
@RequestScoped
public class NikReadingsPage {
  @Inject WhoReadMyNik readings;
  private List<WhoReadMyNik.Row> rows;

  public void act() {
    rows = readings.list();
  }

  public List<WhoReadMyNik.Row> getRows() {
    return rows;
  }
}
