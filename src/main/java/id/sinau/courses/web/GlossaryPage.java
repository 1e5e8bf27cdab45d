package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.GlossaryEntry;
import id.sinau.courses.drafts.WritingCourses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The words the course explains. */
@Named
@ViewScoped
public class GlossaryPage extends PartPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;
  @Inject WritingCourses writing;
  private final List<EntryForm> entries = new ArrayList<>();

  @Override
  void read(CourseDocument document) {
    document.glossary().forEach(e -> entries.add(new EntryForm("", "", e.word(), e.meaning())));
    if (entries.isEmpty()) {
      add();
    }
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.glossary().stream()
        .map(e -> new Theirs("courses.part.word", e.word() + ": " + e.meaning()))
        .toList();
  }

  public void save() {
    var written =
        entries.stream()
            .filter(EntryForm::isWritten)
            .map(e -> new GlossaryEntry(Typed.line(e.getText()), Typed.line(e.getMore())))
            .toList();
    if (saved(seen -> writing.glossary(getCourse(), seen, written))) {
      said.done("courses.saved");
      to("glossary", "");
    }
  }

  public void add() {
    if (entries.size() < MOST) {
      entries.add(EntryForm.empty(""));
    }
  }

  public void drop(int index) {
    entries.remove(index);
  }

  public List<EntryForm> getEntries() {
    return entries;
  }
}
