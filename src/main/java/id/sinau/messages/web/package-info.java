/** The room's pages. */
package id.sinau.messages.web;
