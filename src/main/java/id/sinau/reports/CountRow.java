package id.sinau.reports;

import java.io.Serializable;

/**
 * One line of a report.
 *
 * @param code of the course or area it counts
 * @param name as people know it
 */
public record CountRow(String code, String name, Counts counts) implements Serializable {}
