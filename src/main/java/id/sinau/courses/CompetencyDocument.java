package id.sinau.courses;

/** Something a person can do after the course; the post-test asks for each. */
public record CompetencyDocument(@Member(code = true) String id, @Member(max = 200) String text) {}
