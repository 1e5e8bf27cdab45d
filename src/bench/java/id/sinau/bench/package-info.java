/**
 * Measures how Sinau stands up to size and load: {@code mvn -Pbench}. Starts the app as an operator
 * does, on a database and port of its own under {@code target/bench}, invents people, and prints
 * tables. Nothing of it is in the WAR that ships; the two pages it measures against are added to a
 * copy ({@code floor}).
 */
package id.sinau.bench;
