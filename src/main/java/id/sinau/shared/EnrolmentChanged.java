package id.sinau.shared;

/**
 * An officer ended a person's enrolment in a course, or let her go on.
 *
 * @param courseCode the course's code
 * @param ended false when she may go on
 * @param why the officer's reason
 */
public record EnrolmentChanged(long person, String courseCode, boolean ended, String why) {}
