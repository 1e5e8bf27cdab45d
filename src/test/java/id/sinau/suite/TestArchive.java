package id.sinau.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as built, with the classes of the deployed tests beside ours. */
final class TestArchive {

  private static final Path CLASSES = Path.of("target/test-classes");

  /** Tests that run outside the server would only make it look for their libraries. */
  private static final Pattern OUTSIDE =
      Pattern.compile("id/sinau/(house|launch|browser)/.*|.*(Test|Browser)(\\$[^/]*)?\\.class");

  private static final String BEANS = "WEB-INF/glassfish-ejb-jar.xml";
  private static final String ROLES = "WEB-INF/glassfish-web.xml";

  private TestArchive() {}

  static WebArchive make() {
    var archive =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/sinau.war"))
            .addAsLibraries(jar("org.assertj.core.api.Assertions"), jar("net.bytebuddy.ByteBuddy"));
    try (var files = Files.walk(CLASSES.resolve("id"))) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !OUTSIDE.matcher(CLASSES.relativize(file).toString()).matches())
          .forEach(
              file ->
                  archive.add(
                      new FileAsset(file.toFile()), "WEB-INF/classes/" + CLASSES.relativize(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return withSeats(archive);
  }

  /** Adds to what the WAR says of its own {@code @RunAs} beans and roles. */
  private static WebArchive withSeats(WebArchive archive) {
    var beans = archive.delete(BEANS);
    var roles = archive.delete(ROLES);
    return archive
        .add(new StringAsset(Seats.principals(beans == null ? null : text(beans))), BEANS)
        .add(new StringAsset(Seats.roles(text(roles))), ROLES);
  }

  private static String text(Node node) {
    try (var in = node.getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static File jar(String type) {
    try {
      return new File(
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
