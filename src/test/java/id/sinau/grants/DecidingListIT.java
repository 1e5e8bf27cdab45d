package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.grants.programmes.BudgetSpent;
import id.sinau.shared.DomainException;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DecidingListIT extends Deployed {
  private static final String LICIN = "35.10.24.2001";

  @Inject GivenGrants grants;
  @Inject DecidingList deciding;
  @Inject Applying applying;
  @Inject CheckingFiles checking;
  @Inject Lists lists;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService threads;

  @Test
  void concurrentDecidersNeverOverspend() throws Exception {
    var round = grants.open(2, 0);
    var lines = grants.ranked(round, LICIN, 4);
    var deciders = new ArrayList<Callable<Void>>();
    for (var code : lines) {
      for (int i = 0; i < 2; i++) {
        deciders.add(() -> approveAgainAndAgain(round.code(), code));
      }
    }
    for (var done : threads.invokeAll(deciders, 60, TimeUnit.SECONDS)) {
      done.get();
    }
    assertThat(
            rows.number(
                "select coalesce(sum(kit_price), 0) from application where programme_id = ? and stage = 'APPROVED'",
                round.id()))
        .isEqualTo(2 * GivenGrants.PRICE);
  }

  private Void approveAgainAndAgain(String round, String code) throws Exception {
    for (int i = 0; i < 6; i++) {
      var request = CDI.current().select(RequestContextController.class).get();
      boolean begun = request.activate();
      transaction.begin();
      try {
        lists.decide(round, List.of(GivenGrants.yes(code)), grants.act("kabid", Role.DECIDER));
        transaction.commit();
      } catch (DomainException refused) {
        transaction.rollback();
      } finally {
        if (begun) {
          request.deactivate();
        }
      }
    }
    return null;
  }

  @Test
  void aListThatCostsTooMuchIsNotDecidedAtAll() {
    var round = grants.open(1, 0);
    var lines = grants.ranked(round, LICIN, 2);
    var all = lines.stream().map(GivenGrants::yes).toList();
    assertThatThrownBy(
            () ->
                as.decider(
                    GivenGrants.DISTRICT,
                    () -> deciding.decide(round.code(), all, grants.ticket())))
        .isInstanceOf(BudgetSpent.class);
    assertThat(rows.text("select stage from application where code = ?", lines.get(0)))
        .isEqualTo("PROPOSED");
  }

  @Test
  void whenEveryLineIsDecidedTheListIsAnnounced() {
    var round = grants.open(1, 7);
    var lines = grants.ranked(round, LICIN, 2);
    decide(round.code(), GivenGrants.yes(lines.get(0)));
    assertThat(state(round.id())).isEqualTo("RANKED");
    decide(round.code(), new LineDecision(lines.get(1), Verdict.WAIT, null, null));
    assertThat(state(round.id())).isEqualTo("ANNOUNCED");
  }

  @Test
  void theFirstWhoWaitsIsCalledUpWhenAPlaceIsFree() {
    var round = grants.open(1, 0);
    var tini = grants.learner(LICIN);
    var hers = grants.handedIn(round, tini);
    as.officer(GivenGrants.DISTRICT, () -> pass(hers));
    grants.surveyed(hers, 4);
    var others = grants.ranked(round, LICIN, 2);
    decide(
        round.code(),
        GivenGrants.yes(hers),
        new LineDecision(others.get(0), Verdict.WAIT, null, null),
        new LineDecision(others.get(1), Verdict.WAIT, null, null));
    as.learner(tini, () -> applying.withdraw(hers, null, grants.ticket()));
    assertThatThrownBy(() -> callUp(round.code(), others.get(1))).isInstanceOf(OutOfOrder.class);
    callUp(round.code(), others.get(0));
    assertThat(rows.text("select stage from application where code = ?", others.get(0)))
        .isEqualTo("APPROVED");
  }

  @Test
  void anObjectionThatWasRightReopensTheList() {
    var round = grants.open(1, 7);
    var lines = grants.ranked(round, LICIN, 1);
    decide(round.code(), new LineDecision(lines.get(0), Verdict.REFUSE, Reason.NOT_REACHED, null));
    assertThat(state(round.id())).isEqualTo("ANNOUNCED");
    as.decider(
        GivenGrants.DISTRICT,
        () ->
            deciding.reconsider(
                round.code(), lines.get(0), "Alamat sudah ditemukan.", grants.ticket()));
    assertThat(state(round.id())).isEqualTo("RANKED");
    decide(round.code(), GivenGrants.yes(lines.get(0)));
    assertThat(state(round.id())).isEqualTo("ANNOUNCED");
  }

  private void pass(String code) {
    checking.pass(code, grants.ticket());
  }

  private void decide(String round, LineDecision... decisions) {
    as.decider(
        GivenGrants.DISTRICT, () -> deciding.decide(round, List.of(decisions), grants.ticket()));
  }

  private void callUp(String round, String code) {
    as.decider(GivenGrants.DISTRICT, () -> deciding.callUp(round, code, grants.ticket()));
  }

  private String state(long round) {
    return rows.text("select state from programme where id = ?", round);
  }
}
