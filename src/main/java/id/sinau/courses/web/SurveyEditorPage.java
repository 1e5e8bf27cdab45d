package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.SurveyItem;
import id.sinau.courses.drafts.WritingCourses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What learners are asked about the course at its end. */
@Named
@ViewScoped
public class SurveyEditorPage extends PartPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;
  @Inject WritingCourses writing;
  private final List<EntryForm> entries = new ArrayList<>();

  @Override
  void read(CourseDocument document) {
    document
        .survey()
        .forEach(i -> entries.add(new EntryForm(i.id(), i.kind().name(), i.text(), "")));
    if (entries.isEmpty()) {
      add();
    }
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.survey().stream().map(i -> new Theirs("courses.part.text", i.text())).toList();
  }

  public void save() {
    var written =
        entries.stream()
            .filter(EntryForm::isWritten)
            .map(
                e ->
                    new SurveyItem(
                        e.id(), SurveyItem.Kind.valueOf(e.getKind()), Typed.line(e.getText())))
            .toList();
    if (saved(seen -> writing.survey(getCourse(), seen, written))) {
      said.done("courses.saved");
      to("survey", "");
    }
  }

  public void add() {
    if (entries.size() < MOST) {
      entries.add(EntryForm.empty(SurveyItem.Kind.SCALE.name()));
    }
  }

  public void drop(int index) {
    entries.remove(index);
  }

  public List<EntryForm> getEntries() {
    return entries;
  }
}
