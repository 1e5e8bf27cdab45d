/**
 * What somebody hands in for a kit, her plan and her pledge, and whether she may: the conditions of
 * a round over the facts of every room, each "no" with its reason. What becomes of it afterwards is
 * the application's, a room further out.
 */
package id.sinau.grants.submission;
