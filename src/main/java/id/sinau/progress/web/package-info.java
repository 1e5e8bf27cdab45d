/** A course with the reader's own way through it, and its lessons. */
package id.sinau.progress.web;
