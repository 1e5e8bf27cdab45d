package id.sinau.people;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Who a sign-in belongs to, read once a request.
 *
 * @param signIn the sign-in itself, to end it
 * @param roles each role that holds now, with its areas; a learner holds LEARNER for her own desa
 */
public record SignedIn(
    long signIn,
    long account,
    long person,
    String name,
    AccountKind kind,
    Honorific honorific,
    String called,
    String language,
    Map<String, Set<AreaCode>> roles)
    implements Serializable {}
