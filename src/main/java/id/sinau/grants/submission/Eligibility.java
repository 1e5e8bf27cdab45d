package id.sinau.grants.submission;

import id.sinau.grants.programmes.KitView;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.shared.KnownFacts;
import id.sinau.shared.Missing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Asks a round's conditions about a person, and says what is missing for each kit. */
@ApplicationScoped
public class Eligibility {
  @Inject KnownFacts known;

  public Standing of(long person, ProgrammeView round) {
    var rule = round.condition();
    var names = new HashSet<>(rule.facts());
    round.kits().forEach(k -> names.addAll(k.condition().facts()));
    var facts = known.about(person, names);
    var byKit = new HashMap<Long, List<Missing>>();
    for (KitView kit : round.kits()) {
      byKit.put(kit.id(), kit.condition().missing(facts));
    }
    return new Standing(round.ruleVersion(), rule.missing(facts), byKit, facts);
  }
}
