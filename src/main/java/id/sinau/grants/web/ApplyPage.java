package id.sinau.grants.web;

import id.sinau.grants.Applying;
import id.sinau.grants.PublicRounds;
import id.sinau.grants.programmes.KitView;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Standing;
import id.sinau.people.ReadingNik;
import id.sinau.shared.DomainException;
import id.sinau.shared.Nik;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Applying for a kit, one question a page. Earlier answers travel with the form. */
@Named
@RequestScoped
public class ApplyPage {
  private static final String FORM = "apply";

  @Inject Form form;
  @Inject PlanAnswers answers;
  @Inject ApplyAnswers choices;
  @Inject PublicRounds rounds;
  @Inject Applying applying;
  @Inject ReadingNik nik;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private ProgrammeView round;
  private Standing standing;
  private boolean hasNik;
  private ApplyStep step = ApplyStep.KIT;

  public void act() {
    round = rounds.round(form.value("programme"));
    standing = applying.standing(round.code());
    var earlier = applying.earlier(round.code());
    if (!form.isSent() && (earlier.isPresent() || !standing.mayApply())) {
      redirect.to(earlier.map(e -> "/pengajuan/" + e).orElse("/bantuan/" + round.code()));
      return;
    }
    var applicant = applying.applicant();
    hasNik = applicant.hasNik();
    form.preset("phone", applicant.phone() == null ? "" : applicant.phone().local());
    if (form.isSent()) {
      sent();
    }
  }

  private void sent() {
    step = ApplyStep.of(form.value("step"));
    if ("back".equals(form.value("go"))) {
      // An unusual NIK may be a slip: she may type it again.
      step = step.previous(hasNik && nik.ownWarnings().isEmpty());
      return;
    }
    try {
      var next = choices.after(step, standing, hasNik);
      if (next.isPresent()) {
        step = next.get();
      } else {
        handIn();
      }
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private void handIn() {
    var ticket = tickets.open(form.value("ticket"), FORM, round.code());
    redirect.to("/pengajuan/" + applying.handIn(round.code(), choices.submission(answers), ticket));
  }

  public ProgrammeView getRound() {
    return round;
  }

  public ApplyStep getStep() {
    return step;
  }

  public List<Option> getCarried() {
    return choices.carried(step);
  }

  public List<Option> getKits() {
    return ApplyAnswers.kits(round, standing);
  }

  public KitView getKit() {
    return round.kit(choices.kit());
  }

  public BusinessPlan getPlan() {
    return answers.plan();
  }

  /** What looks unusual about her NIK, while she may still look at her KTP again. */
  public List<Nik.Warning> getNikWarnings() {
    boolean asked = step == ApplyStep.PHONE || step == ApplyStep.CHECK;
    return asked ? nik.ownWarnings() : List.of();
  }

  public String getTicket() {
    var sent = form.value("ticket");
    return sent.isEmpty() ? tickets.issue(FORM, round.code()) : sent;
  }
}
