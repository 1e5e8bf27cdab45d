package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.ApplicationList;
import id.sinau.grants.HandlingObjections;
import id.sinau.grants.Objection;
import id.sinau.grants.WordsMissing;
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
import java.util.UUID;

/** One objection for the office: what she says, what the officer found, what was decided. */
@Named
@RequestScoped
public class ObjectionFilePage {
  private static final String FORM = "objection-file";

  @Inject Form form;
  @Inject ApplicationList list;
  @Inject HandlingObjections handling;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Caller caller;
  private ApplicationFile file;
  private Objection objection;

  public void act() {
    file = list.file(PublicCode.parse(form.value("code")).orElse(""));
    objection = handling.of(file.code()).orElseThrow(NotFound::new);
    if (!form.isSent()) {
      return;
    }
    try {
      sent(tickets.open(form.value("ticket"), FORM, file.code()));
      said.done("grants.file.done");
      redirect.to("/staff/grants/application?code=" + file.code());
    } catch (WordsMissing missing) {
      form.refuse("words", missing);
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private void sent(UUID ticket) {
    var words = form.value("words");
    if ("answer".equals(form.value("go"))) {
      handling.answer(file.code(), words, ticket);
    } else {
      boolean accepted = "accept".equals(form.value("go"));
      handling.decide(file.round().code(), file.code(), accepted, words, ticket);
    }
  }

  public ApplicationFile getFile() {
    return file;
  }

  public Objection getObjection() {
    return objection;
  }

  public boolean isToAnswer() {
    return caller.has(Role.OFFICER) && !objection.isAnswered() && !objection.isDecided();
  }

  public boolean isToDecide() {
    return caller.has(Role.DECIDER) && objection.isAnswered() && !objection.isDecided();
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
