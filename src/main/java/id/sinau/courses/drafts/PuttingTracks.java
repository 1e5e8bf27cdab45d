package id.sinau.courses.drafts;

import id.sinau.courses.sounds.Sound;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A trainer gives a lesson its recorded track, which learners hear instead of the phone's voice.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class PuttingTracks {
  public static final int MOST_BYTES = 1024 * 1024;

  @Inject Rewriting rewriting;
  @Inject Drafts drafts;

  /**
   * The track takes the place of an earlier one.
   *
   * @throws TrackUnreadable when it is neither Opus in Ogg nor MP3, or is cut off
   * @throws TrackTooHeavy over 1 MB, over 16 kbit/s or not mono
   */
  public void put(String code, String lesson, byte[] file) {
    var draft = rewriting.hers(code);
    draft.document().lesson(lesson).orElseThrow(NotFound::new);
    if (file.length > MOST_BYTES) {
      throw new TrackTooHeavy(Sound.MOST_BITS / 1000);
    }
    if (!Sound.of(file).orElseThrow(TrackUnreadable::new).isLight()) {
      throw new TrackTooHeavy(Sound.MOST_BITS / 1000);
    }
    drafts.detach(draft.id(), lesson + "/spoken.");
    drafts.attach(draft.id(), lesson + "/spoken." + Sound.format(file), file);
  }

  public void remove(String code, String lesson) {
    drafts.detach(rewriting.hers(code).id(), lesson + "/spoken.");
  }
}
