package id.sinau.people;

import id.sinau.shared.AreaCode;
import java.io.Serializable;

/** Somebody who has no card yet. */
public record CardCandidate(long person, String fullName, String accountName, AreaCode area)
    implements Serializable {}
