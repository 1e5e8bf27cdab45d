package id.sinau.courses.web;

import id.sinau.courses.facts.ChangingFacts;
import id.sinau.courses.facts.FactChanged;
import id.sinau.courses.facts.FactList;
import id.sinau.courses.facts.FactRow;
import id.sinau.shared.DomainException;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Sets one fact, or makes one more; says which courses have a new version because of it. */
@Named
@ViewScoped
public class FactPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject FactList list;
  @Inject ChangingFacts changing;
  @Inject Said said;
  @Inject Redirect redirect;
  private final FactForm form = new FactForm();
  private String fact;
  private String why;
  private FactRow now;

  public void open() {
    if (fact != null) {
      now = list.get(fact);
      form.read(now);
    }
  }

  public void save() {
    try {
      if (now == null) {
        changing.add(form.written(), why);
        said.done("courses.fact.added", form.getKey());
      } else {
        var courses = changing.change(form.written(), form.seen(), why);
        said.done("courses.fact.changed", fact, courses.size());
      }
      redirect.to("/staff/courses/facts");
    } catch (FactChanged meanwhile) {
      now = list.get(fact);
      form.seeNow(now);
      said.refused(meanwhile);
    } catch (DomainException refusal) {
      said.refused(refusal);
    }
  }

  /** The fact as it is kept now; null for a new one. */
  public FactRow getNow() {
    return now;
  }

  public FactForm getForm() {
    return form;
  }

  public String getFact() {
    return fact;
  }

  public void setFact(String fact) {
    this.fact = fact;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
