package id.sinau.grants;

import java.io.Serializable;

/**
 * The decision on one line of a list.
 *
 * @param code the application
 * @param reason for a no only, else null
 * @param note for a no: words for the applicant, at most 500 characters; needed when the reason is
 *     {@link Reason#OTHER}
 */
public record LineDecision(String code, Verdict verdict, Reason reason, String note)
    implements Serializable {}
