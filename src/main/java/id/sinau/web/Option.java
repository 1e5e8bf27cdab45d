package id.sinau.web;

/** One choice of a form: what is sent and what is read. */
public record Option(String value, String words) {}
