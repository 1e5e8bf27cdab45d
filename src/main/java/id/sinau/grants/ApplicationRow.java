package id.sinau.grants;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/** One line of the office's list. */
public record ApplicationRow(
    long id,
    String code,
    String fullName,
    AreaCode area,
    String round,
    String kit,
    Stage stage,
    Instant since,
    Integer score)
    implements Serializable {}
