package id.sinau.system.demo;

import id.sinau.areas.Gazetteer;
import id.sinau.people.AccountKind;
import id.sinau.people.Accounts;
import id.sinau.people.CurrentCaller;
import id.sinau.people.Honorific;
import id.sinau.people.Registered;
import id.sinau.people.Registration;
import id.sinau.people.SignedIn;
import id.sinau.people.staff.FirstAdministrator;
import id.sinau.people.staff.GrantingRoles;
import id.sinau.people.staff.RoleAsked;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Bundle;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.system.ChangingSettings;
import id.sinau.system.SettingKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The demonstration's staff and the office's settings, made by the demonstration's own
 * administrator.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoStaff {
  private static final String PASSWORD = "sinau-demo";
  private static final AreaCode TEGALDLIMO = new AreaCode("35.10.04.2005");

  @Inject Accounts accounts;
  @Inject FirstAdministrator first;
  @Inject GrantingRoles granting;
  @Inject ChangingSettings settings;
  @Inject Gazetteer gazetteer;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Makes them all; the map names each account's person for whoever acts as her later. */
  public Map<String, SignedIn> make() {
    var words = Bundle.of(Locale.forLanguageTag("id"));
    var made = new LinkedHashMap<String, SignedIn>();
    first.link();
    var admin = person("admin", Honorific.NONE, "Admin");
    made.put("admin", signedIn(admin, Role.ADMIN, gazetteer.district()));
    accounts.secure(admin.account(), PASSWORD);
    caller.is(made.get("admin"));
    try {
      var why = words.say("system.demo.why");
      staff(made, "kader", Honorific.BU, "Sulastri", Role.CADRE, TEGALDLIMO, null, why);
      staff(
          made,
          "pelatih",
          Honorific.PAK,
          "Hendra Wibowo",
          Role.TRAINER,
          gazetteer.district(),
          null,
          why);
      staff(
          made,
          "petugas",
          Honorific.BU,
          "Ratna Kusumawati",
          Role.OFFICER,
          gazetteer.district(),
          null,
          why);
      staff(
          made,
          "kabid",
          Honorific.PAK,
          "Bambang Sutejo",
          Role.DECIDER,
          gazetteer.district(),
          null,
          why);
      var lastDay = Dates.today(clock).plusDays(21);
      staff(
          made,
          "inspektorat",
          Honorific.BU,
          "Nur Laila",
          Role.AUDITOR,
          gazetteer.district(),
          lastDay,
          why);
      settings.change(SettingKey.HELPER_NAME, words.say("system.demo.helper"), why);
      settings.change(SettingKey.HELPER_PHONE, "0812-0000-2026", why);
      settings.change(SettingKey.SIGNER_NAME, "Drs. Contoh Nama, M.Si.", why);
      settings.change(SettingKey.SIGNER_NIP, "19700101 199503 1 000", why);
      settings.change(SettingKey.OFFICE_ADDRESS, words.say("system.demo.address"), why);
    } finally {
      caller.is(null);
    }
    return made;
  }

  private void staff(
      Map<String, SignedIn> made,
      String name,
      Honorific honorific,
      String fullName,
      String role,
      AreaCode area,
      LocalDate lastDay,
      String why) {
    var registered = person(name, honorific, fullName);
    accounts.secureLike(registered.account(), "admin");
    granting.grant(new RoleAsked(registered.account(), role, area, lastDay, why));
    made.put(name, signedIn(registered, role, area));
  }

  private Registered person(String name, Honorific honorific, String fullName) {
    var ticket =
        name.equals("admin")
            ? java.util.UUID.fromString("00000000-0000-7000-8000-000000000001")
            : Uuid7.at(Instant.now(clock));
    var called = fullName.split(" ")[0];
    return accounts.openForStaff(
        Registration.ofStaff(ticket, honorific, called, fullName, gazetteer.district()), name);
  }

  private static SignedIn signedIn(Registered who, String role, AreaCode area) {
    return new SignedIn(
        0,
        who.account(),
        who.person(),
        who.accountName(),
        AccountKind.STAFF,
        Honorific.NONE,
        who.accountName(),
        "id",
        Map.of(role, Set.of(area)));
  }
}
