/** Recorded sound for lessons: what a file is, how long and how heavy, without decoding it. */
package id.sinau.courses.sounds;
