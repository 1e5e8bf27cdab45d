/** The pages of the certificates room: check, my certificates, the office's register. */
package id.sinau.certificates.web;
