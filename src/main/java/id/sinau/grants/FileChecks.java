package id.sinau.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The officer checks whether a file is complete and true (verifikasi administrasi). */
@ApplicationScoped
public class FileChecks {
  @Inject Moves moves;

  public void pass(String code, Act act) {
    moves.move(code, act, a -> a.passFile(act));
  }

  /**
   * @param what what she should complete, 5 to 500 characters
   * @throws ReturnedTwice when it went back twice already
   */
  public void giveBack(String code, String what, Act act) {
    moves.move(code, act, a -> a.giveBack(what, act));
  }

  /**
   * @param note at most 500 characters, may be null
   */
  public void refuse(String code, Reason reason, String note, Act act) {
    moves.move(code, act, a -> a.refuse(reason, note, act));
  }
}
