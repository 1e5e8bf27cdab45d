/** The start pages. */
package id.sinau.home.web;
