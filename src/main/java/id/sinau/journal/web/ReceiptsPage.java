package id.sinau.journal.web;

import id.sinau.journal.Receipt;
import id.sinau.journal.ReceiptList;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Staff look a receipt up that somebody reads out to them. */
@Named
@RequestScoped
public class ReceiptsPage {
  @Inject Form form;
  @Inject ReceiptList list;
  private List<Receipt> rows;

  public void act() {
    rows = list.find(form.value("code"));
  }

  public List<Receipt> getRows() {
    return rows;
  }
}
