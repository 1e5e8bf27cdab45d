/** The room's pages. */
package id.sinau.privacy.web;
