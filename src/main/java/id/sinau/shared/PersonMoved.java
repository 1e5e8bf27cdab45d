package id.sinau.shared;

/** A person's desa was corrected; it may also be the same as before. */
public record PersonMoved(long person, AreaCode area) {}
