package id.sinau.courses.pictures;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import id.sinau.courses.fragments.PictureSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * WebP (RFC 9649) by Google's libwebp, which comes inside a jar for Linux, macOS and Windows.
 * Elsewhere, or where the temporary folder runs no programs, pictures stay JPEG and PNG.
 */
final class WebP {
  private static final Logger LOG = System.getLogger(WebP.class.getName());
  private static final float QUALITY = 0.72f;
  private static volatile boolean absent;

  private WebP() {}

  static boolean isOne(byte[] file) {
    return PictureSize.format(file).equals("webp");
  }

  // Made by hand: ImageIO's own list does not see what lies inside a WAR.
  static ImageReader reader() throws IOException {
    return new WebPImageReaderSpi().createReaderInstance(null);
  }

  /** The smaller of a lossy and, for drawings, a lossless file; nothing where libwebp is absent. */
  static Optional<byte[]> of(Raster picture, boolean drawing) throws IOException {
    if (absent) {
      return Optional.empty();
    }
    try {
      var lossy = written(picture, CompressionType.Lossy);
      if (drawing) {
        var sharp = written(picture, CompressionType.Lossless);
        return Optional.of(sharp.length <= lossy.length ? sharp : lossy);
      }
      return Optional.of(lossy);
    } catch (LinkageError missing) {
      absent = true;
      LOG.log(Level.WARNING, "No libwebp here, pictures stay JPEG and PNG: {0}", missing);
      return Optional.empty();
    }
  }

  private static byte[] written(Raster picture, CompressionType how) throws IOException {
    var writer = new WebPImageWriterSpi().createWriterInstance(null);
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = new WebPWriteParam(Locale.ROOT);
      param.setCompressionType(how);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture.pixels(), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
