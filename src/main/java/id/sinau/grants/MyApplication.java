package id.sinau.grants;

import java.io.Serializable;
import java.time.Instant;

/** One line of "my applications" on the learner's start page. */
public record MyApplication(String code, String round, String kit, Stage stage, Instant since)
    implements Serializable {}
