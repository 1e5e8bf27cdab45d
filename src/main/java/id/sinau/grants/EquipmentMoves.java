package id.sinau.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Lets the equipment room move an application on, without ever holding it. */
@ApplicationScoped
public class EquipmentMoves {
  @Inject Moves moves;
  @Inject Applications applications;
  @Inject ApplicationFiles files;
  @Inject Reach reach;

  /**
   * The tools are handed over. Both parts are called once per act, with the application's id.
   *
   * @param check refuses before anything moves
   * @param write records once it has moved
   * @throws StepNotOpen unless a decree names the application and nothing was handed over yet
   */
  public void handOver(String code, Act act, Consumer<Long> check, Consumer<Long> write) {
    moves.move(
        code,
        act,
        a -> {
          check.accept(a.id());
          a.beHandedOver(act);
          write.accept(a.id());
        });
  }

  /** She was visited; {@code with} is called once per act, with the application's id. */
  public void visit(String code, Act act, Consumer<Long> with) {
    moves.move(
        code,
        act,
        a -> {
          a.beVisited(act);
          with.accept(a.id());
        });
  }

  /**
   * The file, when it lies in the areas the caller holds one of the roles for.
   *
   * @throws id.sinau.shared.NotFound otherwise
   */
  public ApplicationFile file(String code, String... roles) {
    return files.of(reach.read(code, roles));
  }

  /** The same, its row locked until the act ends. */
  public void lock(String code, String... roles) {
    reach.locked(code, roles);
  }
}
