/** The catalogue, the course page, pictures; and the pages of trainers who write courses. */
package id.sinau.courses.web;
