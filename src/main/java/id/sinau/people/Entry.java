package id.sinau.people;

import java.util.List;

/**
 * What came of a right secret: a sign-in with its cookie value, or, when several people share phone
 * and PIN, the names to choose from.
 *
 * @param token the cookie's value; null while she must choose
 * @param kind null while she must choose
 * @param choices account name and called name of each; empty when signed in
 */
public record Entry(String token, AccountKind kind, List<Choice> choices) {
  /** One of several people behind a phone. */
  public record Choice(long account, String called) {}
}
