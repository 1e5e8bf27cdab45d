package id.sinau.shared;

/**
 * Something happened to an application for equipment.
 *
 * @param code its public code
 * @param what the stage it reached, or what else happened, as the grants room names it
 */
public record ApplicationMoved(String code, long person, String what) {}
