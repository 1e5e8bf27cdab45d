package id.sinau.grants;

import java.io.Serializable;

/**
 * Work that waits for the caller.
 *
 * @param kind {@code grants.waiting.<kind>} is its sentence, with the count as {0}
 * @param address where it is done
 */
public record Waiting(String kind, long count, String address) implements Serializable {}
