package id.sinau.web;

import id.sinau.shared.Caller;
import id.sinau.shared.Keys;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A form's ticket is the UUIDv7 of the act to come, bound by HMAC-SHA-256 to the account (or,
 * before signing in, to the device's cookie), the form and its subject. It guards stateless forms
 * against forgery, and the act's unique key makes it one-use (design.md §2.7).
 */
@Named
@ApplicationScoped
public class Tickets {
  private static final String DEVICE_COOKIE = "hp";

  /** The request attribute with the name that this very answer gives to the browser. */
  private static final String MADE = "sinau.device";

  private static final int MAC_LENGTH = 16;

  @Inject Keys keys;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject Cookies cookies;
  @Inject HttpServletRequest request;

  /** A fresh ticket for a form about a subject. */
  public String issue(String form, String subject) {
    return write(Uuid7.at(clock.instant()), form, subject);
  }

  /** The same act again, when a page is shown anew with its errors. */
  public String again(UUID act, String form, String subject) {
    return write(act, form, subject);
  }

  /**
   * The act a sent ticket stands for.
   *
   * @throws WornTicket when it was not made for this account, form and subject
   */
  public UUID open(String sent, String form, String subject) {
    try {
      var bytes = Base64.getUrlDecoder().decode(sent == null ? "" : sent);
      if (bytes.length == 16 + MAC_LENGTH) {
        var act = Uuid7.fromBytes(Arrays.copyOf(bytes, 16));
        var expected = mac(act, form, subject);
        if (MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, 16, bytes.length))) {
          return act;
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // Falls through: any unreadable ticket is a worn one.
    }
    throw new WornTicket();
  }

  private String write(UUID act, String form, String subject) {
    var bytes = Arrays.copyOf(Uuid7.bytes(act), 16 + MAC_LENGTH);
    System.arraycopy(mac(act, form, subject), 0, bytes, 16, MAC_LENGTH);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] mac(UUID act, String form, String subject) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.secret("form-ticket"), "HmacSHA256"));
      mac.update(Uuid7.bytes(act));
      mac.update((form + '\n' + subject + '\n' + holder()).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(), MAC_LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String holder() {
    return caller.account().map(a -> "account:" + a).orElseGet(() -> "device:" + device());
  }

  /**
   * The random name this browser carries before anybody signed in; made when the first form needs
   * it.
   */
  private String device() {
    if (request.getAttribute(MADE) instanceof String made) {
      return made;
    }
    var known = Cookies.value(request, DEVICE_COOKIE);
    if (Uuid7.parse(known).isPresent()) {
      return known;
    }
    var made = Uuid7.at(clock.instant()).toString();
    request.setAttribute(MADE, made);
    cookies.set(response(), DEVICE_COOKIE, made, 365 * 24 * 3600);
    return made;
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        jakarta.faces.context.FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
