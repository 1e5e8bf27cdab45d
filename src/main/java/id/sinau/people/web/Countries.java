package id.sinau.people.web;

import id.sinau.web.Option;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The countries of the world by name, those where most people of Banyuwangi work first (domain.md
 * §1.2).
 */
@Named
@RequestScoped
public class Countries {
  private static final List<String> FIRST =
      List.of("TW", "HK", "SG", "MY", "JP", "KR", "BN", "SA", "AE");

  @Inject Words words;

  public List<Option> getAll() {
    var others =
        Stream.of(Locale.getISOCountries())
            .filter(c -> !FIRST.contains(c) && !c.equals("ID"))
            .map(c -> new Option(c, name(c)))
            .sorted(Comparator.comparing(Option::words, Collator.getInstance(words.locale())));
    return Stream.concat(FIRST.stream().map(c -> new Option(c, name(c))), others).toList();
  }

  /**
   * @param code ISO 3166 alpha-2; null gives ""
   */
  public String name(String code) {
    if (code == null) {
      return "";
    }
    // The official name of Hong Kong is too long to be recognised.
    return code.equals("HK")
        ? words.get("people.country.HK")
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(words.locale());
  }
}
