package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Stage;
import id.sinau.grants.equipment.HandingOver;
import id.sinau.grants.equipment.HandoverDraft;
import id.sinau.grants.equipment.ToolCondition;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tools change hands: serial number and condition of each, a witness, the day. */
@Named
@RequestScoped
public class HandoverPage {
  private static final String FORM = "handover";

  @Inject Form form;
  @Inject HandingOver handing;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  @Inject Clock clock;
  private ApplicationFile file;

  public void act() {
    file = handing.file(PublicCode.parse(form.value("application")).orElse(""));
    form.preset("handedOn", Dates.today(clock));
    if (form.isSent()) {
      sent();
    }
  }

  private void sent() {
    var tools = tools();
    var day = Typed.day(form.value("handedOn"));
    if (day == null || day.isAfter(Dates.today(clock))) {
      form.refuse("handedOn", "grants.handover.day.wrong");
    }
    if (form.value("witness").length() < 2) {
      form.refuse("witness", "grants.handover.witness.missing");
    }
    if (form.isRefused()) {
      return;
    }
    var note = form.value("note").isEmpty() ? null : form.value("note");
    try {
      var draft = new HandoverDraft(day, form.value("witness"), note, tools);
      handing.record(file.code(), draft, tickets.open(form.value("ticket"), FORM, file.code()));
      redirect.to("/lapangan/serah-terima/" + file.code());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private List<HandoverDraft.Tool> tools() {
    var tools = new ArrayList<HandoverDraft.Tool>();
    var names = file.kit().contents();
    for (int i = 0; i < names.size(); i++) {
      var serial = form.value("serial" + i);
      var condition = Typed.one(ToolCondition.class, form.value("condition" + i));
      if (condition == null) {
        form.refuse("condition" + i, "grants.handover.condition.missing");
      }
      if (serial.length() > 60) {
        form.refuse("serial" + i, "grants.handover.serial.long");
      }
      tools.add(new HandoverDraft.Tool(names.get(i), serial.isEmpty() ? null : serial, condition));
    }
    return tools;
  }

  public ApplicationFile getFile() {
    return file;
  }

  public boolean isOpen() {
    return file.stage() == Stage.DECREED;
  }

  public boolean isDone() {
    return file.stage() == Stage.HANDED_OVER || file.stage() == Stage.VISITED;
  }

  public String getWhere() {
    return gazetteer.villageWithSubdistrict(file.area());
  }

  public List<Option> getConditions() {
    return Arrays.stream(ToolCondition.values())
        .map(c -> new Option(c.name(), words.get("grants.condition." + c)))
        .toList();
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
