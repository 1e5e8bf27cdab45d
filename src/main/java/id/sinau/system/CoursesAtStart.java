package id.sinau.system;

import id.sinau.courses.Shelving;
import id.sinau.courses.files.CourseLibrary;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the folder of shipped courses once at start; a folder that cannot be read is named in the
 * log and stops nobody.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class CoursesAtStart {
  private static final Logger LOG = Logger.getLogger(CoursesAtStart.class.getName());

  @Inject
  @ConfigProperty(name = "sinau.courses")
  Optional<String> folder;

  @Inject Shelving shelving;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void shelve() {
    var path = folder.map(Path::of).filter(Files::isDirectory);
    if (path.isEmpty()) {
      LOG.info("no folder of courses: SINAU_COURSES names none");
      return;
    }
    try {
      var library = CourseLibrary.read(path.get());
      shelving.shelveFacts(library);
      for (var course : library.courses()) {
        var shelved = shelving.shelve(course);
        LOG.log(Level.INFO, "course {0}: {1}", new Object[] {course.document().code(), shelved});
        course.problems().stream()
            .filter(p -> shelved == Shelving.Shelved.UNREADABLE)
            .forEach(p -> LOG.log(Level.WARNING, "course not shelved: {0}", p));
      }
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "the folder of courses cannot be read", unreadable);
    }
  }
}
