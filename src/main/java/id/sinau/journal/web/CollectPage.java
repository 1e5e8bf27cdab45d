package id.sinau.journal.web;

import id.sinau.journal.MyReceipts;
import id.sinau.journal.PassedOn;
import id.sinau.journal.Receipt;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Where a companion takes in what others could not send: their files, or codes off their screens.
 */
@Named
@RequestScoped
public class CollectPage {
  @Inject Form form;
  @Inject PassedOn passed;
  @Inject MyReceipts receipts;
  private List<Receipt> fresh;
  private List<Receipt> last;

  public void act() {
    last = passed.last();
    fresh =
        form.values("tanda").stream()
            .limit(10)
            .map(receipts::of)
            .flatMap(Optional::stream)
            .toList();
    form.values("salah").forEach(this::refuse);
  }

  private void refuse(String problem) {
    for (var known : HandInPage.Problem.values()) {
      if (known.name().equals(problem)) {
        form.refuse("file", "journal.file." + known);
      }
    }
  }

  /** Of the files just handed in. */
  public List<Receipt> getFresh() {
    return fresh;
  }

  public List<Receipt> getLast() {
    return last;
  }
}
