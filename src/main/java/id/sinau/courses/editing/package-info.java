/**
 * What a trainer does to a course, as pure functions: each act takes a document and gives the next
 * one, so that an act can be tested without a database and a refused save loses nothing.
 */
package id.sinau.courses.editing;
