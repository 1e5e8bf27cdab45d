package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.ApplicationList;
import id.sinau.grants.CheckingFiles;
import id.sinau.grants.Criterion;
import id.sinau.grants.DecidingList;
import id.sinau.grants.HandlingObjections;
import id.sinau.grants.Objection;
import id.sinau.grants.Reason;
import id.sinau.grants.Stage;
import id.sinau.grants.equipment.Handover;
import id.sinau.grants.equipment.ReadingEquipment;
import id.sinau.grants.equipment.Visit;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One application for the office: its story, its facts, and what this role may do with it now. */
@Named
@RequestScoped
public class ApplicationFilePage {
  private static final String FORM = "file";

  @Inject Form form;
  @Inject ApplicationList list;
  @Inject CheckingFiles checking;
  @Inject DecidingList deciding;
  @Inject HandlingObjections handling;
  @Inject ReadingEquipment equipment;
  @Inject ApplicationNik nik;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Way way;
  @Inject Caller caller;
  private ApplicationFile file;

  public void act() {
    file = list.file(PublicCode.parse(form.value("code")).orElse(""));
    nik.of(file.person());
    if (form.isSent()) {
      try {
        sent(tickets.open(form.value("ticket"), FORM, file.code()));
      } catch (DomainException refusal) {
        var field = "nik".equals(form.value("go")) ? "why" : "form";
        form.refuse(field, refusal.key(), refusal.arguments());
      }
    }
  }

  private void sent(UUID ticket) {
    var note = form.value("note");
    var reason = Typed.one(Reason.class, form.value("reason"));
    switch (form.value("go")) {
      case "pass" -> checking.pass(file.code(), ticket);
      case "giveBack" -> checking.giveBack(file.code(), note, ticket);
      case "refuse" -> checking.refuse(file.code(), reason, note.isEmpty() ? null : note, ticket);
      case "reconsider" -> deciding.reconsider(file.round().code(), file.code(), note, ticket);
      case "nik" -> {
        nik.open(form.value("why"));
        return;
      }
      default -> throw new NotFound();
    }
    said.done("grants.file.done");
    redirect.to("/staff/grants/application?code=" + file.code());
  }

  public ApplicationFile getFile() {
    return file;
  }

  public String getCode() {
    return PublicCode.grouped(file.code());
  }

  public List<Criterion> getCriteria() {
    return Arrays.asList(Criterion.values());
  }

  public String who(String called, String role) {
    return Role.LEARNER.equals(role) ? file.fullName() : way.who(called, role);
  }

  public boolean isCheck() {
    return caller.has(Role.OFFICER) && file.stage() == Stage.SUBMITTED;
  }

  public boolean isReconsider() {
    return caller.has(Role.DECIDER) && file.stage().isRefusal() && getObjection() == null;
  }

  /** Null where she made none. */
  public Objection getObjection() {
    return handling.of(file.code()).orElse(null);
  }

  public List<Reason> getReasons() {
    return Reason.ofFileCheck();
  }

  public Handover getHandover() {
    return equipment.handover(file.code()).orElse(null);
  }

  public List<Visit> getVisits() {
    return equipment.visits(file.code());
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
