package id.sinau.system.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the demonstration's loading once tables, courses and roles are there. */
@Singleton
@Startup
@DependsOn({"Migration", "CoursesAtStart", "FirstStart"})
public class DemoAtStart {
  @Inject DemoLoading loading;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void start() {
    loading.fill();
  }
}
