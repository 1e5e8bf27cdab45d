package id.sinau.grants;

import id.sinau.shared.AreaCode;
import java.io.Serializable;

/** Who received what, as the public may know: name, desa and kind of help, nothing more. */
public record Recipient(String fullName, AreaCode area, String kit) implements Serializable {}
