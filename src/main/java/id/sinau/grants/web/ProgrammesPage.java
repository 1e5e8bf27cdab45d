package id.sinau.grants.web;

import id.sinau.grants.PublicRounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** All calls for equipment grants, for anybody. */
@Named
@RequestScoped
public class ProgrammesPage {
  @Inject PublicRounds rounds;
  @Inject Clock clock;
  private List<RoundView> all;

  public void act() {
    all = rounds.all().stream().map(r -> RoundView.of(r, clock)).toList();
  }

  public List<RoundView> getOpen() {
    return all.stream().filter(RoundView::isOpen).toList();
  }

  public List<RoundView> getOthers() {
    return all.stream().filter(r -> !r.isOpen()).toList();
  }
}
