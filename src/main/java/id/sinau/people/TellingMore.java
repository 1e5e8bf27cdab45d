package id.sinau.people;

import id.sinau.shared.Dates;
import id.sinau.shared.Phone;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * A learner tells more of herself than registering asks: each answer may stay away, be changed and
 * be taken back by null.
 */
@Stateless
@RolesAllowed(Role.LEARNER)
public class TellingMore {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final int LONGEST_DISABILITY = 200;
  private static final int LONGEST_OWNER = 40;

  @Inject People people;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  public void sex(Sex said) {
    me().tellSex(said);
  }

  /**
   * @param said ISO 3166 alpha-2, or null
   * @throws CountryUnknown when there is no such country
   */
  public void country(String said) {
    if (said != null && !COUNTRIES.contains(said)) {
      throw new CountryUnknown();
    }
    me().tellCountry(said);
  }

  /**
   * @throws ReturnDateWrong when the day lies ahead or before 1970
   */
  public void returned(LocalDate said) {
    var today = Dates.today(clock);
    if (said != null && (said.isAfter(today) || said.isBefore(EARLIEST))) {
      throw new ReturnDateWrong();
    }
    me().tellReturn(said);
  }

  /**
   * @param said in her own words, at most 200 characters, or null
   * @throws AnswerTooLong when longer
   */
  public void disability(String said) {
    if (said != null && said.length() > LONGEST_DISABILITY) {
      throw new AnswerTooLong(LONGEST_DISABILITY);
    }
    me().tellDisability(said);
  }

  /**
   * @param owner whose phone it is, at most 40 characters, or null when hers
   * @throws AnswerTooLong when the owner is longer
   */
  public void phone(Phone said, String owner) {
    if (owner != null && owner.length() > LONGEST_OWNER) {
      throw new AnswerTooLong(LONGEST_OWNER);
    }
    me().tellPhone(said, owner);
  }

  private Person me() {
    return people.get(caller.learner());
  }
}
