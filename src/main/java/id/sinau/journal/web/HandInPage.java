package id.sinau.journal.web;

import id.sinau.journal.MyReceipts;
import id.sinau.journal.Receipt;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where anybody hands in a file of sealed answers and reads its receipt. */
@Named
@RequestScoped
public class HandInPage {
  /** Why a file was not taken; each has its sentence under {@code journal.file.<name>}. */
  public enum Problem {
    NONE,
    UNREADABLE,
    MUCH,
    OFTEN
  }

  @Inject Form form;
  @Inject MyReceipts receipts;
  private Receipt receipt;
  private List<Receipt> last;

  public void act() {
    receipt = receipts.of(form.value("tanda")).orElse(null);
    last = receipts.last();
    for (var problem : Problem.values()) {
      if (problem.name().equals(form.value("salah"))) {
        form.refuse("file", "journal.file." + problem);
      }
    }
  }

  /** Of the file just handed in, or null. */
  public Receipt getReceipt() {
    return receipt;
  }

  public List<Receipt> getLast() {
    return last;
  }
}
