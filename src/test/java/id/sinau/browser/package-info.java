/**
 * What people see, seen by Chromium in the app as an operator starts it, once for all these tests.
 *
 * <p>A test extends {@link InBrowser} and ends in {@code Browser}; see src/docs/contributing.md.
 */
package id.sinau.browser;
