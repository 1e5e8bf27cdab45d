package id.sinau.journal;

import java.io.Serializable;
import java.time.Instant;

/**
 * A hand-in as somebody may see it.
 *
 * @param code as people see it, {@code BWI-7K3F-9QXM}
 * @param by account that passed it on, or null
 * @param person whose acts they were, or null for several people's
 * @param fullName hers, or null
 * @param counted new ones and those that had arrived before
 * @param checked set apart, looked at by somebody
 */
public record Receipt(
    String code,
    Instant at,
    Via via,
    String by,
    Long person,
    String fullName,
    int counted,
    int kept,
    int checked,
    int refused)
    implements Serializable {}
