package id.sinau.people;

/** A person who now has an account; the name is what she photographs. */
public record Registered(long person, long account, String accountName) {}
