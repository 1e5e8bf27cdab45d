package id.sinau.grants.submission;

import id.sinau.shared.AreaCode;

/** Who applies, as frozen in the application: the decree will name her so. */
public record Applicant(long person, String fullName, AreaCode area) {}
