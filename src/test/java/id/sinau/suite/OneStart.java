package id.sinau.suite;

import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Starts the server for the first deployed test class and keeps it for all others; Arquillian alone
 * would start it once a class, ten seconds each.
 */
public final class OneStart implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeping.class);
  }

  /** Lets Arquillian's deployment events through once. */
  public static final class Keeping {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> present;
    @Inject private Instance<ClassContext> classes;
    @Inject private Event<UnDeployManagedDeployments> undeploy;
    private DeploymentScenario kept;
    private Class<?> first;
    private boolean started;
    private boolean answers;
    private boolean over;
    private Server server;

    public void prepare(@Observes ContainerRegistry registry) {
      server = new Server();
      for (Container<?> container : registry.getContainers()) {
        ContainerDef definition = container.getContainerConfiguration();
        server.options().forEach(definition::overrideProperty);
        definition.protocol("Servlet 5.0").property("host", "127.0.0.1");
      }
    }

    public void describe(@Observes EventContext<GenerateDeployment> event) {
      if (kept == null) {
        event.proceed();
        kept = present.get();
        first = event.getEvent().getTestClass().getJavaClass();
      } else {
        present.set(kept);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!started) {
        started = true;
        event.proceed();
        answers = server.answers();
        if (!answers) {
          server.printLog();
        }
      }
      if (!answers) {
        throw new IllegalStateException("The WAR did not start; its log is printed once, above.");
      }
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
      if (over) {
        event.proceed();
      }
    }

    public void end(@Observes(precedence = 100) AfterSuite event) {
      over = true;
      if (kept != null) {
        classes.get().activate(first);
        present.set(kept);
        undeploy.fire(new UnDeployManagedDeployments());
        classes.get().deactivate();
      }
      if (server != null) {
        server.close();
      }
    }
  }
}
