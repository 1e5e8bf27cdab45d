package id.sinau.web;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.LifecycleFactory;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets PrimeFaces write its content security policy, with the nonce its scripts need, only on staff
 * pages. On learner pages it would make an HttpSession for the nonce of scripts that are not there.
 */
public class StaffPolicy implements SystemEventListener {
  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent applicationReady) {
    var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    var lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (var listener : lifecycle.getPhaseListeners()) {
      if (listener instanceof CspPhaseListener) {
        lifecycle.removePhaseListener(listener);
        lifecycle.addPhaseListener(new StaffOnly(listener));
      }
    }
  }

  private static final class StaffOnly implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private final transient PhaseListener policy;

    StaffOnly(PhaseListener policy) {
      this.policy = policy;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
      if (isStaff(event)) {
        policy.beforePhase(event);
      }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (isStaff(event)) {
        policy.afterPhase(event);
      }
    }

    @Override
    public PhaseId getPhaseId() {
      return policy.getPhaseId();
    }

    private static boolean isStaff(PhaseEvent event) {
      return event
          .getFacesContext()
          .getExternalContext()
          .getRequestServletPath()
          .startsWith("/staff/");
    }
  }
}
