package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.SurveyItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What learners are asked about the course at its end. */
@Named
@ViewScoped
public class SurveyEditorPage extends EntriesPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;

  @Override
  void read(CourseDocument document) {
    show(document.survey().stream().map(i -> new EntryForm(i.id(), i.kind().name(), i.text(), "")));
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.survey().stream().map(i -> new Theirs("courses.part.text", i.text())).toList();
  }

  @Override
  int save(int seen, Stream<EntryForm> written) {
    return writing.survey(
        getCourse(),
        seen,
        written
            .map(
                e ->
                    new SurveyItem(
                        e.id(), SurveyItem.Kind.valueOf(e.getKind()), Typed.line(e.getText())))
            .toList());
  }

  @Override
  EntryForm blank() {
    return EntryForm.empty(SurveyItem.Kind.SCALE.name());
  }

  @Override
  int most() {
    return MOST;
  }

  @Override
  String page() {
    return "survey";
  }
}
