package id.sinau.shared;

/** A certificate now exists. */
public record CertificateIssued(long certificate, long person, String courseCode) {}
