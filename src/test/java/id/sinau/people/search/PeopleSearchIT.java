package id.sinau.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleSearchIT extends Deployed {
  @Inject PeopleSearch search;

  @Test
  void onlyPeopleOfHerAreaAreFound() {
    var here = given.learner("Sutrisni");
    var there = given.learner("Sutrisni", "35.10.05.2001", null);
    assertThat(as.cadre(Given.HOME, () -> ids("sutrisn")))
        .contains(here.person())
        .doesNotContain(there.person());
    assertThat(as.officer("35.10", () -> ids("sutrisn"))).contains(here.person(), there.person());
  }

  @Test
  void theWholeAccountNameOrPhoneNumberFindsHer() {
    var phone = "+6281999" + (100_000 + (int) (System.nanoTime() % 900_000));
    var tini = given.learner("Rahmawati", Given.HOME, phone);
    assertThat(as.cadre(Given.HOME, () -> ids(tini.name().replace('-', ' '))))
        .containsExactly(tini.person());
    assertThat(as.cadre(Given.HOME, () -> ids("0" + phone.substring(3))))
        .containsExactly(tini.person());
    assertThat(as.cadre(Given.HOME, () -> ids(phone.substring(0, 9)))).isEmpty();
  }

  @Test
  void twoLettersAreTooFewAndSignsFindNobody() {
    given.learner("Sumini");
    assertThatThrownBy(() -> as.cadre(Given.HOME, () -> ids(" su ")))
        .isInstanceOf(TooFewLetters.class);
    assertThat(as.cadre(Given.HOME, () -> ids("%%%"))).isEmpty();
    assertThat(as.cadre(Given.HOME, () -> ids("S_mini"))).isEmpty();
  }

  @Test
  void staffAreNotInTheList() {
    var budi = given.staff(Role.OFFICER, "35.10");
    assertThat(as.officer("35.10", () -> ids(budi.name()))).isEmpty();
  }

  private List<Long> ids(String typed) {
    return search.find(typed).stream().map(FoundPerson::person).toList();
  }
}
