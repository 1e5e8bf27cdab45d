/**
 * Courses: what is taught, as documents that never change once published.
 *
 * <p>A course arrives as a folder (room {@code files}) or as JSON, becomes one {@link
 * id.sinau.courses.CourseDocument}, is checked by {@code lint} and turned once into clean HTML by
 * {@code fragments}. Its version is named by its content ({@link id.sinau.courses.CourseHash}), so
 * that the same course has the same name wherever it is imported. Text that is absent is empty,
 * never null. Enters: people.
 */
package id.sinau.courses;
