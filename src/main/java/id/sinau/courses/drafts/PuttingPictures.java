package id.sinau.courses.drafts;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.editing.Lessons;
import id.sinau.courses.editing.Names;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * A trainer puts a picture into a lesson or takes it out. The picture is drawn anew and small; its
 * words for who can't see it are asked for, and the line that shows it is added to the lesson.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class PuttingPictures {
  private static final int WORDS = 200;
  private static final int NAME = 30;
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[\\[\\]()\\\\`*_<>\\s]+");

  @Inject Rewriting rewriting;
  @Inject Drafts drafts;

  /**
   * @param name what the file was called; the picture's own name is made of it
   * @param words what one sees, 1 to 200 characters
   * @return the version the draft has now
   * @throws PictureUnreadable when it is no PNG or JPEG
   * @throws PictureTooBig over 8 MB or 40 megapixels
   * @throws PictureWordsMissing without words, or with too many
   */
  public int put(String code, int seen, String lesson, byte[] file, String name, String words) {
    var alt = NOT_IN_WORDS.matcher(words == null ? "" : words).replaceAll(" ").strip();
    if (alt.isEmpty() || alt.length() > WORDS) {
      throw new PictureWordsMissing(WORDS);
    }
    var picture = PictureFile.of(file);
    var draft = rewriting.hers(code);
    var taken = drafts.paths(draft.id());
    var dot = name.lastIndexOf('.');
    var base = Names.code(dot > 0 ? name.substring(0, dot) : name, NAME, "gambar");
    var free =
        Names.free(
            base,
            each -> taken.stream().anyMatch(path -> path.startsWith(lesson + "/" + each + ".")));
    var path = free + "." + picture.ending();
    int version =
        rewriting.save(
            code,
            seen,
            course -> {
              var old = course.lesson(lesson).orElseThrow(NotFound::new);
              var shown = old.body() + "\n\n![" + alt + "](" + path + ")";
              return Lessons.edit(course, with(old, shown));
            });
    drafts.attach(draft.id(), lesson + "/" + path, picture.bytes());
    return version;
  }

  /** The picture is gone from the draft, and with it each line that only shows it. */
  public int remove(String code, int seen, String lesson, String file) {
    var shows = Pattern.compile("(?m)^!\\[[^\\]\\n]*]\\(" + Pattern.quote(file) + "\\)[ \\t]*\\n?");
    int version =
        rewriting.save(
            code,
            seen,
            course -> {
              var old = course.lesson(lesson).orElseThrow(NotFound::new);
              return Lessons.edit(course, with(old, shows.matcher(old.body()).replaceAll("")));
            });
    drafts.detach(drafts.get(code).id(), lesson + "/" + file);
    return version;
  }

  private static LessonDocument with(LessonDocument old, String body) {
    return new LessonDocument(
        old.code(),
        old.title(),
        old.minutes(),
        old.competencies(),
        old.summary(),
        old.action(),
        body,
        old.spoken());
  }
}
