package id.sinau.shared;

/** Somebody's PIN was made anew in front of a companion or an officer. */
public record PinReset(long person, String byName) {}
