package id.sinau.grants;

import id.sinau.shared.AreaCode;

/** Who applies, as frozen in the application: the decree will name her so. */
record Applicant(long person, String fullName, AreaCode area) {}
