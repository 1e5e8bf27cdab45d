/**
 * Pictures made small for phones: drawn anew from their pixels, so that nothing hidden in a file
 * reaches anybody, and written in the formats that phones read.
 */
package id.sinau.courses.pictures;
