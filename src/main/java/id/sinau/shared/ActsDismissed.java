package id.sinau.shared;

/**
 * Acts of a learner, which were being looked at, will not count.
 *
 * @param acts how many
 * @param why the reason that staff gave
 */
public record ActsDismissed(long person, int acts, String why) {}
