/**
 * The pages of the people room: sign in, register, my secret; and the mechanism that knows a
 * cookie's owner.
 */
package id.sinau.people.web;
