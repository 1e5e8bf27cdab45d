package id.sinau.suite;

import id.sinau.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * One bean a role, from which a test calls a desk as a page would: with that role and outside any
 * transaction. The container checks it as it checks a signed-in caller.
 */
public final class Seats {

  private static final List<Class<? extends Seat>> ALL =
      List.of(
          Learner.class,
          Cadre.class,
          Trainer.class,
          Officer.class,
          Decider.class,
          Auditor.class,
          Admin.class,
          TheSystem.class);

  private Seats() {}

  /** What an act gave or threw: thrown through an EJB it would arrive as something else. */
  public record Outcome(Object value, Exception thrown) {}

  /** Calls in the role its subclass runs as. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public abstract static class Seat {
    /** Calls the act; never throws. */
    public Outcome call(Callable<?> act) {
      try {
        return new Outcome(act.call(), null);
      } catch (Exception thrown) {
        return new Outcome(null, thrown);
      }
    }
  }

  /** Runs as {@link Role#LEARNER}. */
  @Stateless
  @RunAs(Role.LEARNER)
  public static class Learner extends Seat {}

  /** Runs as {@link Role#CADRE}. */
  @Stateless
  @RunAs(Role.CADRE)
  public static class Cadre extends Seat {}

  /** Runs as {@link Role#TRAINER}. */
  @Stateless
  @RunAs(Role.TRAINER)
  public static class Trainer extends Seat {}

  /** Runs as {@link Role#OFFICER}. */
  @Stateless
  @RunAs(Role.OFFICER)
  public static class Officer extends Seat {}

  /** Runs as {@link Role#DECIDER}. */
  @Stateless
  @RunAs(Role.DECIDER)
  public static class Decider extends Seat {}

  /** Runs as {@link Role#AUDITOR}. */
  @Stateless
  @RunAs(Role.AUDITOR)
  public static class Auditor extends Seat {}

  /** Runs as {@link Role#ADMIN}. */
  @Stateless
  @RunAs(Role.ADMIN)
  public static class Admin extends Seat {}

  /** Runs as {@link Role#SYSTEM}. */
  @Stateless
  @RunAs(Role.SYSTEM)
  public static class TheSystem extends Seat {}

  /**
   * Payara ignores {@code @RunAs} unless this descriptor gives each bean a principal.
   *
   * @param shipped the descriptor the WAR has already, or null
   */
  static String principals(String shipped) {
    var beans = new StringBuilder();
    for (var seat : ALL) {
      beans.append(BEAN.formatted(seat.getSimpleName(), principal(seat)));
    }
    return (shipped == null ? EMPTY : shipped)
        .replaceFirst("(?=</enterprise-beans>)", beans.toString());
  }

  /**
   * Maps each seat's principal to its role beside what the WAR maps.
   *
   * @param shipped the WAR's {@code glassfish-web.xml}
   */
  static String roles(String shipped) {
    var roles = new StringBuilder();
    for (var seat : ALL) {
      roles.append(ROLE.formatted(seat.getAnnotation(RunAs.class).value(), principal(seat)));
    }
    return shipped.replaceFirst("(?=</glassfish-web-app>)", roles.toString());
  }

  private static String principal(Class<? extends Seat> seat) {
    return "seat-" + seat.getAnnotation(RunAs.class).value().toLowerCase(Locale.ROOT);
  }

  private static final String ROLE =
      "<security-role-mapping><role-name>%s</role-name><principal-name>%s</principal-name></security-role-mapping>";
  private static final String BEAN =
      "<ejb><ejb-name>%s</ejb-name><principal><name>%s</name></principal></ejb>";
  private static final String EMPTY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE glassfish-ejb-jar PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 EJB 3.1//EN"
        "http://glassfish.org/dtds/glassfish-ejb-jar_3_1-1.dtd">
      <glassfish-ejb-jar><enterprise-beans></enterprise-beans></glassfish-ejb-jar>
      """;
}
