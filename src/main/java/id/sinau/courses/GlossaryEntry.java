package id.sinau.courses;

/** A word that the course explains. */
public record GlossaryEntry(@Member(max = 80) String word, String meaning) {}
