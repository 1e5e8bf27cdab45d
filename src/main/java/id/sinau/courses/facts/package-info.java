/**
 * The facts that go out of date: prices, rates, telephone numbers. Each stands once, with its
 * source and the day to look again; courses name it by its key, and changing it publishes each
 * course that uses it anew.
 */
package id.sinau.courses.facts;
