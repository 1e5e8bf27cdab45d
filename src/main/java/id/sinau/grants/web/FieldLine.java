package id.sinau.grants.web;

/** One line of a list in the field: who, where, since when. */
public record FieldLine(String name, String where, String address) {}
