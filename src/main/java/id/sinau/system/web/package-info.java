/** The room's pages. */
package id.sinau.system.web;
