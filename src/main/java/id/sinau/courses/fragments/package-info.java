/**
 * Course text as clean HTML, made once at publishing so that a lesson page costs no rendering and a
 * phone can keep it. Enters only the documents of {@code id.sinau.courses}.
 */
package id.sinau.courses.fragments;
