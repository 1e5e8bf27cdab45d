package id.sinau.people;

import id.sinau.shared.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Which accounts somebody may mean who types a name or a phone number. */
@ApplicationScoped
class AccountsMeant {
  @Inject People people;

  List<Account> by(String nameOrPhone) {
    var typed = nameOrPhone.strip().toLowerCase(Locale.ROOT);
    // A name typed with a blank or without its dash still means the same account.
    var named = people.named(typed.replaceAll("[\\s_]+", "-"));
    if (named.isEmpty()) {
      named = people.named(typed.replaceAll("^([a-z]+)(\\d+)$", "$1-$2"));
    }
    return named
        .map(List::of)
        .orElseGet(() -> Phone.parse(typed).map(p -> people.behind(p.value())).orElse(List.of()));
  }
}
