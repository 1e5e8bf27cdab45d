package id.sinau.grants.web;

import id.sinau.grants.ReadingRounds;
import id.sinau.grants.programmes.RunningRounds;
import id.sinau.grants.programmes.WrongRound;
import id.sinau.people.Relation;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.Dates;
import id.sinau.shared.DomainException;
import id.sinau.web.AreaOptions;
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
import java.util.stream.IntStream;

/** Writes a round, new or still a draft. */
@Named
@RequestScoped
public class RoundEditPage {
  private static final String FORM = "round-edit";

  @Inject Form form;
  @Inject RoundForm draft;
  @Inject ReadingRounds reading;
  @Inject RunningRounds running;
  @Inject AreaOptions areas;
  @Inject RouteOptions routes;
  @Inject CourseTitles titles;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  @Inject Clock clock;

  public void act() {
    if (isNew()) {
      draft.presetNew(Dates.today(clock));
    } else {
      draft.preset(reading.one(getCode()).round().draft());
    }
    if (form.isSent() && "save".equals(form.value("go"))) {
      save();
    }
  }

  private void save() {
    try {
      tickets.open(form.value("ticket"), FORM, getCode());
      var saved =
          isNew() ? running.begin(draft.draft()) : running.rewrite(getCode(), draft.draft());
      redirect.to("/staff/grants/round?code=" + saved.code());
    } catch (WrongRound wrong) {
      form.refuse(RoundForm.field(wrong), wrong.key());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public String getCode() {
    return form.value("code");
  }

  public boolean isNew() {
    return getCode().isEmpty();
  }

  public List<Integer> getKits() {
    return IntStream.range(0, draft.count()).boxed().toList();
  }

  public boolean ticked(String field, String value) {
    return draft.isTicked(field, value);
  }

  public List<Option> getRoutes() {
    return routes.all();
  }

  public List<Option> getRelations() {
    return Arrays.stream(Relation.values())
        .map(r -> new Option(r.name(), words.get("people.relation." + r)))
        .toList();
  }

  public List<Option> getAreas() {
    return areas.subdistricts();
  }

  public List<Option> getCourses() {
    return titles.all().entrySet().stream().map(c -> new Option(c.getKey(), c.getValue())).toList();
  }

  public String getTicket() {
    return tickets.issue(FORM, getCode());
  }
}
