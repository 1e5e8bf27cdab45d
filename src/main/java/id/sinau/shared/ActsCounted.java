package id.sinau.shared;

/** An act of a learner, which was being looked at, counts after all. */
public record ActsCounted(long person) {}
