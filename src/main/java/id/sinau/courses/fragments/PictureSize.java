package id.sinau.courses.fragments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How large a picture is, from its first bytes: PNG (ISO 15948), JPEG (ITU-T T.81), WebP (RFC 9649)
 * or an SVG's viewBox.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 */
public record PictureSize(int width, int height) {
  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";
  public static final String WEBP = "image/webp";

  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "<svg\\b[^>]{0,2000}?\\bviewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]{1,9})[\\s,]+([0-9.]{1,9})\\s*[\"']");
  private static final long PNG_SIGN = 0x89504E470D0A1A0AL;
  private static final int LARGEST = 20_000;

  /** Which format the first bytes announce: png, jpg, webp, or else svg. */
  public static String format(byte[] bytes) {
    if (bytes.length >= 24 && ByteBuffer.wrap(bytes).getLong(0) == PNG_SIGN) {
      return "png";
    }
    if (bytes.length >= 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
      return "jpg";
    }
    boolean riff = bytes.length >= 30 && ascii(bytes, 0, 4).equals("RIFF");
    return riff && ascii(bytes, 8, 4).equals("WEBP") ? "webp" : "svg";
  }

  /** The size, or nothing where the bytes are none of these formats or make no sense. */
  public static Optional<PictureSize> of(byte[] bytes) {
    var data = ByteBuffer.wrap(bytes);
    try {
      return switch (format(bytes)) {
        case "png" -> size(data.getInt(16), data.getInt(20));
        case "jpg" -> jpeg(data);
        case "webp" -> webp(bytes, data.order(ByteOrder.LITTLE_ENDIAN));
        default -> svg(bytes);
      };
    } catch (IndexOutOfBoundsException | NumberFormatException brokenFile) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> jpeg(ByteBuffer data) {
    int at = 2;
    while (at + 9 < data.limit() && (data.get(at) & 0xFF) == 0xFF) {
      int marker = data.get(at + 1) & 0xFF;
      boolean startOfFrame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (startOfFrame) {
        return size(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
      }
      at += 2 + Math.max(2, data.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static Optional<PictureSize> webp(byte[] bytes, ByteBuffer data) {
    return switch (ascii(bytes, 12, 4)) {
      case "VP8 " -> size(data.getShort(26) & 0x3FFF, data.getShort(28) & 0x3FFF);
      case "VP8L" -> size((data.getInt(21) & 0x3FFF) + 1, ((data.getInt(21) >>> 14) & 0x3FFF) + 1);
      case "VP8X" -> size((data.getInt(24) & 0xFFFFFF) + 1, (data.getInt(26) >>> 8) + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<PictureSize> svg(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 4000), StandardCharsets.UTF_8);
    var box = VIEW_BOX.matcher(start);
    return box.find()
        ? size(
            (int) Math.round(Double.parseDouble(box.group(1))),
            (int) Math.round(Double.parseDouble(box.group(2))))
        : Optional.empty();
  }

  private static Optional<PictureSize> size(int width, int height) {
    return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST
        ? Optional.of(new PictureSize(width, height))
        : Optional.empty();
  }

  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }
}
