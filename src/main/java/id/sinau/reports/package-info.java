/**
 * What the office sees of learning: how many enrolled, began, came half way, sat the post-test and
 * completed, by course, kecamatan and desa, and the people behind each number.
 *
 * <p>Counts enrolments: somebody who takes two courses counts in each. Reads {@code
 * course_progress}, which is written in the event's own transaction, so that every number is of
 * now; holds no table of its own. Officers, deciders and auditors see only the areas they answer
 * for, by the {@code where} itself.
 *
 * <p>Enters every room; nobody enters it.
 */
package id.sinau.reports;
