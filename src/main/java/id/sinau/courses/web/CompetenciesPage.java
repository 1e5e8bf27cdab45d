package id.sinau.courses.web;

import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.CourseDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What a person can do after the course. */
@Named
@ViewScoped
public class CompetenciesPage extends EntriesPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;

  @Override
  void read(CourseDocument document) {
    show(document.competencies().stream().map(c -> new EntryForm(c.id(), "", c.text(), "")));
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.competencies().stream()
        .map(c -> new Theirs("courses.part.text", c.text()))
        .toList();
  }

  @Override
  int save(int seen, Stream<EntryForm> written) {
    return writing.competencies(
        getCourse(),
        seen,
        written.map(e -> new CompetencyDocument(e.id(), Typed.line(e.getText()))).toList());
  }

  @Override
  EntryForm blank() {
    return EntryForm.empty("");
  }

  @Override
  int most() {
    return MOST;
  }

  @Override
  String page() {
    return "competencies";
  }
}
