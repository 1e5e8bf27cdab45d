package id.sinau.people.web;

import id.sinau.areas.Gazetteer;
import id.sinau.people.CardCandidate;
import id.sinau.people.PrintingCards;
import id.sinau.people.search.FoundPerson;
import id.sinau.people.search.PeopleSearch;
import id.sinau.people.search.TooFewLetters;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A companion or officer picks people for whom sign-in cards are printed. */
@Named
@RequestScoped
public class CardsPage {
  @Inject Form form;
  @Inject PeopleSearch search;
  @Inject PrintingCards printing;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  private List<Option> people = List.of();

  public void act() {
    if (form.value("salah").equals("orang")) {
      form.refuse("person", "refused.NoCardsAsked", PrintingCards.MOST);
    }
    try {
      people =
          form.value("cari").isEmpty()
              ? printing.candidates().stream().map(this::option).toList()
              : search.find(form.value("cari")).stream()
                  .filter(p -> !p.closed())
                  .map(this::option)
                  .toList();
    } catch (TooFewLetters refusal) {
      form.refuse("cari", refusal.key());
    }
  }

  private Option option(CardCandidate p) {
    return option(p.person(), p.fullName(), p.accountName(), gazetteer.name(p.area()));
  }

  private Option option(FoundPerson p) {
    return option(p.person(), p.fullName(), p.accountName(), gazetteer.name(p.area()));
  }

  private static Option option(long person, String name, String account, String village) {
    return new Option(String.valueOf(person), name + " · " + account + " · " + village);
  }

  public List<Option> getPeople() {
    return people;
  }

  public String getTicket() {
    return tickets.issue(CardServlet.FORM, "");
  }
}
