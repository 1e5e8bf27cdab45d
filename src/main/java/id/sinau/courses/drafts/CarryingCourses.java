package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.MediaStore;
import id.sinau.courses.Shelf;
import id.sinau.courses.files.CourseArchive;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A trainer carries a course out as one file, to keep it or to give it to another district. */
@Stateless
@RolesAllowed(Role.TRAINER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CarryingCourses {
  @Inject Authors authors;
  @Inject MediaStore media;
  @Inject Shelf shelf;

  /**
   * The newest version as a ZIP of the folder format.
   *
   * @throws NotFound when there is no such course for her, or no version yet
   */
  public byte[] newest(String code) {
    authors.check(code);
    var newest = shelf.newest(code).orElseThrow(NotFound::new);
    return archive(newest.document(), media.ofVersion(newest.versionId()));
  }

  private static byte[] archive(CourseDocument document, Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try {
      CourseArchive.write(document, files, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
