package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Criterion;
import id.sinau.grants.Stage;
import id.sinau.grants.Survey;
import id.sinau.grants.Surveying;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The survey sheet, filled in standing in a yard with one thumb. */
@Named
@RequestScoped
public class BusinessSurveyPage {
  private static final String FORM = "survey";

  @Inject Form form;
  @Inject Surveying surveying;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  private ApplicationFile file;

  public void act() {
    file = surveying.file(PublicCode.parse(form.value("application")).orElse(""));
    if (form.isSent()) {
      sent();
    }
  }

  private void sent() {
    var place = form.value("gps").split("\\s*[;\\s]\\s*|,\\s+");
    var points = points();
    if (!form.value("gps").isEmpty() && (place.length != 2 || Typed.degrees(place[0]) == null)) {
      form.refuse("gps", "grants.survey.gps.wrong");
    }
    if (form.value("note").length() > 500) {
      form.refuse("note", "grants.survey.note.long");
    }
    if (form.isRefused()) {
      return;
    }
    boolean located = place.length == 2;
    var survey =
        new Survey(
            points,
            located ? Typed.degrees(place[0]) : null,
            located ? Typed.degrees(place[1]) : null,
            form.value("note").isEmpty() ? null : form.value("note"));
    try {
      surveying.record(file.code(), survey, tickets.open(form.value("ticket"), FORM, file.code()));
      redirect.to("/lapangan/survei/" + file.code());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private Map<Criterion, Integer> points() {
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      var given = form.value(criterion.name());
      if (given.matches("[1-4]")) {
        points.put(criterion, Integer.valueOf(given));
      } else {
        form.refuse(criterion.name(), "grants.survey.missing");
      }
    }
    return points;
  }

  public ApplicationFile getFile() {
    return file;
  }

  public boolean isOpen() {
    return file.stage() == Stage.FILE_CHECKED;
  }

  public String getWhere() {
    return gazetteer.villageWithSubdistrict(file.area());
  }

  public int getFull() {
    return Criterion.full();
  }

  public List<String> getCriteria() {
    return Arrays.stream(Criterion.values()).map(Enum::name).toList();
  }

  /** Four points, each in words, the best first. */
  public List<Option> options(String criterion) {
    return IntStream.of(4, 3, 2, 1)
        .mapToObj(String::valueOf)
        .map(p -> new Option(p, p + " · " + words.get("grants.survey." + criterion + "." + p)))
        .toList();
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
