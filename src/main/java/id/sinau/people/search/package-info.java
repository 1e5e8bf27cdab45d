/**
 * Finding people and reading their story: search before list, and only in the areas the caller
 * answers for.
 */
package id.sinau.people.search;
