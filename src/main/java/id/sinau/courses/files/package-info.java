/**
 * Courses as files: folders and the table of facts, read with limits on everything so that no file
 * can hang the server or read another file, and written back in canonical form. Every problem has
 * its file and line.
 */
package id.sinau.courses.files;
