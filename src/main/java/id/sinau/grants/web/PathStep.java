package id.sinau.grants.web;

/**
 * A step of the vertical path.
 *
 * @param state {@code done}, {@code now}, {@code next} or {@code stopped}
 */
public record PathStep(String state, String title, String detail) {}
