package id.sinau.launch;

/**
 * How to enter a database.
 *
 * @param url a JDBC address that begins with {@code jdbc:mysql:}
 * @param user may be empty if the address names the user
 * @param password may be empty
 */
public record Access(String url, String user, String password) {
  /** Without the password, for this may be printed or logged. */
  @Override
  public String toString() {
    var place = url.replaceFirst("\\?.*", "");
    return user.isEmpty() ? place : place + " (" + user + ")";
  }
}
