package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.shared.AreaCode;
import id.sinau.shared.CourseTitles;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a round asks, as sentences for everybody. */
@RequestScoped
public class Conditions {
  @Inject Words words;
  @Inject MissingView missing;
  @Inject CourseTitles titles;
  @Inject Gazetteer gazetteer;

  List<String> of(RoundDraft draft) {
    var said = new ArrayList<String>();
    said.add(words.say("grants.round.condition.relations", missing.relations(draft.relations())));
    said.add(words.get("grants.round.condition.home"));
    said.add(words.say("grants.round.condition.age", draft.minAge()));
    if (!draft.areas().isEmpty()) {
      var names =
          draft.areas().stream()
              .sorted()
              .map(AreaCode::new)
              .map(gazetteer::villageWithSubdistrict)
              .collect(Collectors.joining("; "));
      said.add(words.say("grants.round.condition.areas", names));
    }
    for (var course : draft.courses()) {
      said.add(words.say("grants.round.condition.course", titles.title(course)));
    }
    if (draft.lookBackYears() > 0) {
      said.add(words.say("grants.round.condition.lookback", draft.lookBackYears()));
    }
    return said;
  }
}
