package id.sinau.certificates;

/**
 * The office's own number of a certificate, {@code 0123/BWI/LIT/2026}: running number, the office's
 * sign, year. It stands on paper and is never part of an address, because it tells how many there
 * are.
 *
 * @param prefix the setting {@code certificate.prefix}
 */
record RegisterNumber(int number, String prefix, int year) {
  RegisterNumber {
    if (number < 1) {
      throw new IllegalArgumentException("register numbers begin with 1");
    }
  }

  @Override
  public String toString() {
    return String.format("%04d/%s/%d", number, prefix, year);
  }
}
