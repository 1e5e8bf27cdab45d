/**
 * What pages have in common: addresses, forms, tickets, words, errors, headers.
 *
 * <p>Knows Faces and servlets so that rooms need not. Enters only {@code shared}; every {@code
 * <room>.web} may enter it.
 */
package id.sinau.web;
