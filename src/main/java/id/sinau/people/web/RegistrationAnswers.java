package id.sinau.people.web;

import id.sinau.areas.Gazetteer;
import id.sinau.people.ConsentKind;
import id.sinau.people.FullName;
import id.sinau.people.Honorific;
import id.sinau.people.Pin;
import id.sinau.people.Registration;
import id.sinau.people.Relation;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Dates;
import id.sinau.shared.Phone;
import id.sinau.web.Form;
import id.sinau.web.Language;
import id.sinau.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads and checks what was typed into the registration, a question at a time; wrong answers get
 * their sentence beside the field.
 */
@RequestScoped
public class RegistrationAnswers {
  static final String NOTICE_VERSION = "2026-11";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  @Inject Form form;
  @Inject Gazetteer gazetteer;
  @Inject Language language;
  @Inject Clock clock;

  /** Checks one question; the form then holds its errors. */
  void check(RegistrationStep step) {
    switch (step) {
      case CALLED -> {
        need(
            isOne(Honorific.values(), "honorific"),
            "honorific",
            "people.register.honorificMissing");
        need(
            isName("called") && form.value("called").length() <= 40,
            "called",
            "people.register.calledMissing");
      }
      case NAME -> need(isName("fullName"), "fullName", "people.register.fullNameWrong");
      case BIRTH_YEAR -> need(birthYear() > 0, "birthYear", "people.register.birthYearWrong");
      case GUARDIAN -> need(isName("guardian"), "guardian", "people.register.guardianMissing");
      case SUBDISTRICT ->
          need(isSubdistrict(), "subdistrict", "people.register.subdistrictMissing");
      case VILLAGE -> need(isVillage(), "village", "people.register.villageMissing");
      case RELATION ->
          need(isOne(Relation.values(), "relation"), "relation", "people.register.relationMissing");
      case PHONE -> {
        boolean none = form.value("phone").isEmpty();
        need(
            none || Phone.parse(form.value("phone")).isPresent(),
            "phone",
            "people.register.phoneWrong");
        need(
            form.value("phoneOwner").length() <= 40,
            "phoneOwner",
            "people.register.phoneOwnerLong");
      }
      case CONSENT -> {}
      case PIN -> checkPin();
    }
  }

  private void checkPin() {
    var pin = form.value("pin");
    if (!Pin.isSixDigits(pin)) {
      form.refuse("pin", "people.register.pinLength", pin.length());
    } else if (Pin.isWeak(pin, birthYear())) {
      form.refuse("pin", "refused.WeakPin");
    } else if (!pin.equals(form.value("pinAgain"))) {
      form.refuse("pinAgain", "people.register.pinDiffers");
    }
  }

  /** What was answered on other pages, to travel with this one. PINs never travel. */
  List<Option> carried(RegistrationStep step) {
    return Arrays.stream(RegistrationStep.values())
        .filter(s -> s != step && s != RegistrationStep.PIN)
        .flatMap(s -> s.fields().stream())
        .flatMap(f -> form.values(f).stream().map(v -> new Option(f, v)))
        .toList();
  }

  boolean isChild() {
    return birthYear() > 0 && today().getYear() - birthYear() < 18;
  }

  /** The year, or 0 when it is none between 5 and 110 years ago. */
  private int birthYear() {
    var typed = form.value("birthYear");
    if (!YEAR.matcher(typed).matches()) {
      return 0;
    }
    int year = Integer.parseInt(typed);
    int age = today().getYear() - year;
    return age >= 5 && age <= 110 ? year : 0;
  }

  /** All answers together. Every question must have been checked. */
  Registration registration(UUID ticket) {
    var consents = EnumSet.noneOf(ConsentKind.class);
    Arrays.stream(ConsentKind.values())
        .filter(k -> form.values("consent").contains(k.name()))
        .forEach(consents::add);
    return new Registration(
        ticket,
        Honorific.valueOf(form.value("honorific")),
        form.value("called"),
        form.value("fullName"),
        birthYear(),
        isChild() ? form.value("guardian") : null,
        new AreaCode(form.value("village")),
        "yes".equals(form.value("abroad")),
        Relation.valueOf(form.value("relation")),
        Phone.parse(form.value("phone")).orElse(null),
        form.value("phoneOwner").isEmpty() ? null : form.value("phoneOwner"),
        consents,
        NOTICE_VERSION,
        language.getTag());
  }

  private boolean isName(String field) {
    return FullName.isValid(form.value(field));
  }

  private boolean isSubdistrict() {
    return gazetteer
        .find(form.value("subdistrict"))
        .filter(a -> a.code().isSubdistrict())
        .isPresent();
  }

  private boolean isVillage() {
    var area = gazetteer.find(form.value("village")).filter(a -> a.code().isVillage());
    // A companion picks the desa at once, from her own; only then the kecamatan is not asked.
    return area.filter(
            a ->
                form.value("subdistrict").isEmpty()
                    || a.code().subdistrict().value().equals(form.value("subdistrict")))
        .isPresent();
  }

  private boolean isOne(Enum<?>[] values, String field) {
    return Arrays.stream(values).anyMatch(v -> v.name().equals(form.value(field)));
  }

  private void need(boolean right, String field, String key) {
    if (!right) {
      form.refuse(field, key);
    }
  }

  private LocalDate today() {
    return Dates.today(clock);
  }
}
