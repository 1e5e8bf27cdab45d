/** The pages on which staff look after events that could not be counted. */
package id.sinau.journal.web;
