package id.sinau.quizzes;

import id.sinau.shared.AreaCode;
import java.time.Instant;

/**
 * A sitting of a final test that somebody watches.
 *
 * @param code as it is read out
 * @param course the course's code
 * @param openedBy account name of who watches it
 * @param revokedAt null while its code holds
 * @param account who watches it
 * @param area of the role she opened it in
 * @param begun how many began their test with the code, as far as the office knows
 */
public record Session(
    long id,
    String code,
    String course,
    String place,
    Instant closesAt,
    String openedBy,
    Instant revokedAt,
    long account,
    AreaCode area,
    long begun,
    long passed) {}
