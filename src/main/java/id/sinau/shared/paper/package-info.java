/**
 * Paper: what every PDF of the office shares. Typefaces, letterhead, QR code, footer with "halaman
 * n dari m", the word CONTOH in the demonstration.
 *
 * <p>The same input gives the same bytes, so no PDF is ever stored: it is made again from the facts
 * whenever somebody asks. Everything is black on white and survives a photocopy.
 */
package id.sinau.shared.paper;
