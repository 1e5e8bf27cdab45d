package id.sinau.people.staff;

/** The rule that somebody can always make accounts and grant roles. */
final class AdministratorStays {
  private AdministratorStays() {}

  /**
   * @param others who could still administer after the act
   * @throws LastAdministrator when there would be none
   */
  static void check(long others) {
    if (others < 1) {
      throw new LastAdministrator();
    }
  }
}
