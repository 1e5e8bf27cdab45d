package id.sinau.grants;

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
    long kit, BusinessPlan plan, Phone phone, boolean pledged, String pledgeVersion) {}
