package id.sinau.people.web;

import id.sinau.people.search.FoundPerson;
import id.sinau.people.search.PeopleSearch;
import id.sinau.people.search.TooFewLetters;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A companion or officer in the field looks for somebody of her area. */
@Named
@RequestScoped
public class FindPage {
  @Inject Form form;
  @Inject PeopleSearch search;
  private List<FoundPerson> found;

  public void act() {
    try {
      found = form.value("cari").isEmpty() ? null : search.find(form.value("cari"));
    } catch (TooFewLetters refusal) {
      form.refuse("cari", refusal.key());
    }
  }

  /** Null before she looked. */
  public List<FoundPerson> getFound() {
    return found;
  }
}
