package id.sinau.people;

import id.sinau.shared.AreaCode;

/**
 * Somebody who holds a role now.
 *
 * @param account the account's name
 * @param called how she is called on pages
 * @param area the area the role is held for
 */
public record Holder(long person, String account, String called, AreaCode area) {}
