package id.sinau.reports;

/**
 * A row of the table that staff take home.
 *
 * @param phone as she gave it, or null
 * @param nik masked, or null when she gave none
 * @param certificate register number and year of the newest certificate of the course, or null
 */
public record TakenRow(PeopleRow row, String phone, String nik, String certificate) {}
