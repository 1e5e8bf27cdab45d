package id.sinau.shared;

/**
 * A person's PIN is new, she left all her phones, or her account is closed: what her phones keep
 * for her must go.
 */
public record SecretChanged(long person) {}
