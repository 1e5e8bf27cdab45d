package id.sinau.grants;

import id.sinau.shared.AreaCode;
import java.io.Serializable;

/**
 * A line of a round's list.
 *
 * @param price rupiah an approval commits
 * @param suggested what ranking, quota and money say; null once decided
 * @param ownWork whether the caller checked the file or surveyed it, so that she may not decide it
 */
public record ListLine(
    String code,
    String fullName,
    AreaCode area,
    String kit,
    long price,
    int score,
    int ranking,
    Stage stage,
    Verdict suggested,
    boolean ownWork)
    implements Serializable {}
