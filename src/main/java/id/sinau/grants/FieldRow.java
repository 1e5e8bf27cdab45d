package id.sinau.grants;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/**
 * One thing to do in the field.
 *
 * @param kind {@code SURVEY}, {@code HANDOVER} or {@code VISIT}
 * @param since how long it has waited
 * @param address the field page
 */
public record FieldRow(
    String kind, String fullName, AreaCode area, String kit, Instant since, String address)
    implements Serializable {}
