package id.sinau.shared;

import java.time.Instant;

/** Somebody began an attempt: her first act in a course also enrols her. */
public record QuizBegun(long person, long version, Instant at) {}
