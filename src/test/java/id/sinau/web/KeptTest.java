package id.sinau.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a form carries through the sign-in page. It is not sealed: her own browser holds it, as it
 * held the form; what binds it to her is the ticket inside.
 */
class KeptTest {
  private static final String TO = "/bantuan/ajukan?kit=2";

  @Test
  void whatWasTypedComesThroughTheSignInAsItWas() {
    var typed = new LinkedHashMap<String, String[]>();
    typed.put("goods", new String[] {"Keripik \"tempe\" & gula, 2 kg\nKue 🍌"});
    typed.put("relation", new String[] {"MIGRANT", "SPOUSE"});
    typed.put("empty", new String[] {""});
    var arrived = carried(sealed(typed));
    assertThat(arrived.isThere()).isTrue();
    assertThat(arrived.getAddress()).isEqualTo(TO);
    assertThat(arrived.getFields())
        .containsExactlyInAnyOrder(
            entry("goods", "Keripik \"tempe\" & gula, 2 kg\nKue 🍌"),
            entry("relation", "MIGRANT"),
            entry("relation", "SPOUSE"),
            entry("empty", ""));
  }

  @Test
  void aSecondTryToSignInCarriesTheSameOn() {
    var first = sealed(Map.of("words", new String[] {"Saya sudah berjualan."}));
    assertThat(carried(first).getSealed()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pin", "pinAgain", "old", "secret", "lagi"})
  void noPinAndNoPasswordTravels(String field) {
    var sealed = sealed(Map.of(field, new String[] {"246810"}, "words", new String[] {"x"}));
    if (!field.equals(Kept.FIELD)) {
      assertThat(read(sealed)).contains("words").doesNotContain("246810", field);
    } else {
      assertThat(sealed).as("what is carried already is not wrapped again").isEmpty();
    }
  }

  @Test
  void whereNobodyWasSentAwayNothingIsCarried() {
    assertThat(kept(Map.of("words", new String[] {"x"}), null).getSealed()).isEmpty();
    assertThat(kept(Map.of(), null).isThere()).isFalse();
  }

  @Test
  void moreThanAFormHoldsIsNeitherCarriedNorRead() {
    var much = "x".repeat(59_900);
    assertThat(carried(sealed(Map.of("words", new String[] {much}))).isThere()).isTrue();
    assertThat(sealed(Map.of("words", new String[] {"x".repeat(60_000)}))).isEmpty();
    assertThat(carried(wrapped(TO, "[[\"words\",\"" + "x".repeat(60_000) + "\"]]")).isThere())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/x",
        "https://evil.example/x",
        "/\\\\evil.example",
        "\\\\evil",
        "javascript:x",
        "saya",
        ""
      })
  void itIsNeverSentToAnotherSite(String elsewhere) {
    assertThat(carried(wrapped(elsewhere, "[]")).isThere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "!!",
        "e30",
        "W10",
        "bnVsbA",
        "eyJ0byI6Ii94In0",
        "eyJ0byI6Ii94IiwiZmllbGRzIjpbMV19",
        "eyJ0byI6Ii94IiwiZmllbGRzIjpbWyJhIl1dfQ",
        "eyJ0byI6Ii94IiwiZmllbGRzIjpbWyJhIiwxXV19",
        "eyJ0byI6Ii94IiwiZmllbGRzIjpbWyJhIiwiYiJd"
      })
  void whatIsDamagedIsAsIfNothingWereThere(String damaged) {
    var kept = carried(damaged);
    assertThat(kept.isThere()).isFalse();
    assertThat(kept.getSealed()).isEmpty();
  }

  @Test
  void nobodyElseCanSendItAndNotForAnotherForm() {
    var hers = tickets(7);
    var ticket = hers.issue("apply", "2");
    var arrived = carried(sealed(Map.of("ticket", new String[] {ticket}))).getFields().get(0);
    assertThat(hers.open(arrived.getValue(), "apply", "2").version()).isEqualTo(7);
    assertThatThrownBy(() -> tickets(8).open(arrived.getValue(), "apply", "2"))
        .isInstanceOf(WornTicket.class);
    assertThatThrownBy(() -> hers.open(arrived.getValue(), "withdraw", "2"))
        .isInstanceOf(WornTicket.class);
  }

  private static String sealed(Map<String, String[]> typed) {
    return kept(typed, TO).getSealed();
  }

  private static Kept carried(String sealed) {
    return kept(Map.of(Kept.FIELD, new String[] {sealed}), null);
  }

  private static String wrapped(String to, String fields) {
    var json = "{\"to\":\"" + to + "\",\"fields\":" + fields + "}";
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String sealed) {
    return new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8);
  }

  private static Kept kept(Map<String, String[]> sent, String signInFirst) {
    var kept = new Kept();
    kept.request = request(sent, signInFirst);
    return kept;
  }

  private static HttpServletRequest request(Map<String, String[]> sent, String signInFirst) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            KeptTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, given) ->
                switch (method.getName()) {
                  case "getParameterMap" -> sent;
                  case "getParameter" -> sent.containsKey(given[0]) ? sent.get(given[0])[0] : null;
                  case "getAttribute" ->
                      Addresses.SIGN_IN_FIRST.equals(given[0]) ? signInFirst : null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Tickets tickets(long account) {
    var tickets = new Tickets();
    tickets.keys = purpose -> new byte[32];
    tickets.clock = Clock.systemUTC();
    tickets.caller = new Someone(account);
    return tickets;
  }

  private record Someone(long number) implements Caller {
    @Override
    public String name() {
      return "tini";
    }

    @Override
    public Optional<Long> account() {
      return Optional.of(number);
    }

    @Override
    public Optional<Long> person() {
      return Optional.of(number);
    }

    @Override
    public Optional<String> called() {
      return Optional.of("Tini");
    }

    @Override
    public Set<AreaCode> areas(String role) {
      return Set.of();
    }

    @Override
    public boolean has(String role) {
      return true;
    }
  }
}
