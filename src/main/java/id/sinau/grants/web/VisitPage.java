package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Stage;
import id.sinau.grants.equipment.FollowUp;
import id.sinau.grants.equipment.Presence;
import id.sinau.grants.equipment.Problem;
import id.sinau.grants.equipment.ToolUse;
import id.sinau.grants.equipment.Visit;
import id.sinau.grants.equipment.VisitingTools;
import id.sinau.shared.Dates;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A visit after the handover; every honest answer leads to help. */
@Named
@RequestScoped
public class VisitPage {
  private static final String FORM = "visit";
  private static final Map<String, Class<? extends Enum<?>>> ASKED =
      Map.of(
          "presence", Presence.class,
          "use", ToolUse.class,
          "problem", Problem.class,
          "followUp", FollowUp.class);

  @Inject Form form;
  @Inject VisitingTools visiting;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  @Inject Clock clock;
  private ApplicationFile file;

  public void act() {
    file = visiting.file(PublicCode.parse(form.value("application")).orElse(""));
    form.preset("visitedOn", Dates.today(clock));
    if (form.isSent()) {
      sent();
    }
  }

  private void sent() {
    var turnover = Typed.rupiah(form.value("turnover"));
    var visit =
        new Visit(
            Typed.day(form.value("visitedOn")),
            Typed.one(Presence.class, form.value("presence")),
            Typed.one(ToolUse.class, form.value("use")),
            turnover.isPresent() ? turnover.getAsLong() : null,
            Typed.one(Problem.class, form.value("problem")),
            Typed.one(FollowUp.class, form.value("followUp")),
            form.value("note").isEmpty() ? null : form.value("note"),
            null);
    check(visit);
    if (form.isRefused()) {
      return;
    }
    try {
      visiting.record(file.code(), visit, tickets.open(form.value("ticket"), FORM, file.code()));
      redirect.to("/lapangan/kunjungan/" + file.code() + "?selesai=1");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private void check(Visit visit) {
    if (visit.visitedOn() == null || visit.visitedOn().isAfter(Dates.today(clock))) {
      form.refuse("visitedOn", "grants.visit.day.wrong");
    }
    for (var asked : List.of("presence", "use", "problem", "followUp")) {
      if (options(asked).stream().noneMatch(o -> o.value().equals(form.value(asked)))) {
        form.refuse(asked, "grants.visit.missing");
      }
    }
    if (!form.value("turnover").isEmpty() && visit.turnoverWeek() == null) {
      form.refuse("turnover", "grants.apply.capital.missing");
    }
  }

  public ApplicationFile getFile() {
    return file;
  }

  public boolean isOpen() {
    return file.stage() == Stage.HANDED_OVER || file.stage() == Stage.VISITED;
  }

  public boolean isDone() {
    return "1".equals(form.value("selesai"));
  }

  public String getWhere() {
    return gazetteer.villageWithSubdistrict(file.area());
  }

  public List<Option> options(String asked) {
    return Arrays.stream(ASKED.get(asked).getEnumConstants())
        .map(c -> new Option(c.name(), words.get("grants.visit." + asked + "." + c.name())))
        .toList();
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
