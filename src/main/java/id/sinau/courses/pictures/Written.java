package id.sinau.courses.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pixels as the bytes of a file, without anything but the picture. */
public final class Written {
  private Written() {}

  public static byte[] png(Raster picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture.pixels(), "png", bytes);
    return bytes.toByteArray();
  }

  /**
   * @param quality above 0, at most 1
   */
  public static byte[] jpeg(Raster picture, float quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture.onWhite(), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
