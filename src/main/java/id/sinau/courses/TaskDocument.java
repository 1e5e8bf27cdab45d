package id.sinau.courses;

/** The practical task (tugas praktik) of a course; the text is Markdown. */
public record TaskDocument(@Member(max = 200) String title, @Member(max = 6000) String text) {}
