package id.sinau.suite;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside Payara, in the very WAR that ships, on a real database. All such classes
 * share one start, so a test leaves nothing behind that could disturb another.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployed {
  @Inject protected Acting as;
  @Inject protected Given given;
  @Inject protected Rows rows;

  @Deployment
  static WebArchive theWarThatShips() {
    return TestArchive.make();
  }

  /** A browser without a past, at the front door. */
  protected Visit visit() {
    return new Visit();
  }
}
