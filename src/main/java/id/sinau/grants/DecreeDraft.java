package id.sinau.grants;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decree as it was signed on paper.
 *
 * @param number as printed, 3 to 80 characters
 * @param signerName who signed, 2 to 120 characters
 * @param signerTitle in which office, 2 to 120 characters
 */
public record DecreeDraft(String number, LocalDate signedOn, String signerName, String signerTitle)
    implements Serializable {

  /**
   * @param today the last day it can have been signed
   * @throws WrongDecree when something is missing or impossible
   */
  void check(LocalDate today) {
    boolean right =
        isText(number, 3, 80)
            && signedOn != null
            && !signedOn.isAfter(today)
            && isText(signerName, 2, 120)
            && isText(signerTitle, 2, 120);
    if (!right) {
      throw new WrongDecree();
    }
  }

  private static boolean isText(String text, int least, int most) {
    return text != null && text.strip().length() >= least && text.length() <= most;
  }
}
