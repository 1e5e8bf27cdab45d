package id.sinau.privacy;

import id.sinau.shared.LifeStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The trail's lines in a person's story: what others did to her data. */
@ApplicationScoped
class TrailStory implements LifeStory {
  /** Acts that other rooms do not tell themselves. */
  private static final Set<String> TOLD =
      Set.of(
          "people.nikKept",
          "people.nikRead",
          "people.pinReset",
          "people.pinChanged",
          "people.corrected",
          "people.forgotten",
          "privacy.erasureAsked",
          "privacy.erasureRefused",
          "privacy.dataTaken",
          "progress.enrolmentEnded",
          "progress.enrolmentResumed");

  @Inject PersonTrail trail;

  @Override
  public List<Line> of(long person, int most) {
    return trail.of(person, most).stream()
        .filter(e -> TOLD.contains(e.act()))
        .map(e -> new Line(e.at(), "privacy.story." + e.act(), List.of(e.by()), quote(e), null))
        .toList();
  }

  /** How somebody was recognised is a code, no sentence. */
  private static String quote(PersonTrail.Entry entry) {
    return entry.act().equals("people.pinReset") ? null : entry.why();
  }
}
