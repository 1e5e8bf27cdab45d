package id.sinau.grants.submission;

import id.sinau.shared.Phone;

/**
 * What a learner hands in.
 *
 * @param kit the id of the kit she asks for
 * @param phone where the office reaches her; null when she has none
 * @param pledged whether she ticked the integrity pledge
 * @param pledgeVersion the version of the words she ticked
 */
public record Submission(
    long kit, BusinessPlan plan, Phone phone, boolean pledged, String pledgeVersion) {

  /**
   * @throws WrongPlan when a part of the plan is missing or beyond its limit
   * @throws PledgeMissing when she did not pledge
   */
  public void check() {
    plan.check();
    if (!pledged) {
      throw new PledgeMissing();
    }
  }
}
