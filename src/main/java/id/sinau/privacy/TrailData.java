package id.sinau.privacy;

import id.sinau.shared.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The room's part of a person's file: who worked with her data (UU 27/2022 Art. 32). */
@ApplicationScoped
class TrailData implements PersonalData {
  private static final int MOST = 10_000;

  @Inject PersonTrail trail;

  @Override
  public String part() {
    return "privacy";
  }

  @Override
  public JsonObject about(long person) {
    var all = Json.createArrayBuilder();
    for (var entry : trail.of(person, MOST)) {
      var json =
          Json.createObjectBuilder()
              .add("at", entry.at().toString())
              .add("by", entry.by())
              .add("act", entry.act());
      if (entry.why() != null) {
        json.add("why", entry.why());
      }
      all.add(json);
    }
    return Json.createObjectBuilder().add("trail", all).build();
  }
}
