package id.sinau.shared;

/** A certificate no longer holds. */
public record CertificateRevoked(long certificate, long person, String courseCode) {}
