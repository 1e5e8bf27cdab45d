package id.sinau.shared;

/** An application for equipment reached a new stage, named as the grants room names it. */
public record ApplicationMoved(long application, long person, String stage) {}
