/**
 * Quizzes: which questions a person is asked, which answers are right and what the result means.
 *
 * <p>The paper follows from the attempt's id alone, so that a phone without signal and the server
 * agree on it; answers name choices by their index in the document, never by where they were shown.
 * Enters: people, courses, journal.
 */
package id.sinau.quizzes;
