package id.sinau.courses.web;

import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.WritingCourses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What a person can do after the course. */
@Named
@ViewScoped
public class CompetenciesPage extends PartPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;
  @Inject WritingCourses writing;
  private final List<EntryForm> entries = new ArrayList<>();

  @Override
  void read(CourseDocument document) {
    document.competencies().forEach(c -> entries.add(new EntryForm(c.id(), "", c.text(), "")));
    if (entries.isEmpty()) {
      add();
    }
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.competencies().stream()
        .map(c -> new Theirs("courses.part.text", c.text()))
        .toList();
  }

  public void save() {
    var written =
        entries.stream()
            .filter(EntryForm::isWritten)
            .map(e -> new CompetencyDocument(e.id(), Typed.line(e.getText())))
            .toList();
    if (saved(seen -> writing.competencies(getCourse(), seen, written))) {
      said.done("courses.saved");
      to("competencies", "");
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
