/**
 * The linter: what {@code courses/README.md} demands of a course, as rules that name file, line and
 * remedy. An error keeps a course from being published; a warning asks somebody to look.
 */
package id.sinau.courses.lint;
