package id.sinau.journal;

import java.security.interfaces.ECPublicKey;
import java.util.UUID;

/** A person's profile on a phone, with the key that her events are signed with. */
record Device(UUID id, long person, ECPublicKey key, boolean ended) {}
