package id.sinau.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.stream.Collectors;

/** The office's public keys, for everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SigningKeys {
  @Inject Seal seal;

  /** Every key ever in use as PEM (RFC 7468), each after a line with its name, the newest last. */
  public String pem() {
    return seal.publicKeys().entrySet().stream()
        .map(
            key ->
                "# "
                    + key.getKey()
                    + "\n-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getEncoder().encodeToString(key.getValue().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n")
        .collect(Collectors.joining());
  }
}
