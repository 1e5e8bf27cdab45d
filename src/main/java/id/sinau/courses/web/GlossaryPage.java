package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.GlossaryEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The words the course explains. */
@Named
@ViewScoped
public class GlossaryPage extends EntriesPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;

  @Override
  void read(CourseDocument document) {
    show(document.glossary().stream().map(e -> new EntryForm("", "", e.word(), e.meaning())));
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.glossary().stream()
        .map(e -> new Theirs("courses.part.word", e.word() + ": " + e.meaning()))
        .toList();
  }

  @Override
  int save(int seen, Stream<EntryForm> written) {
    return writing.glossary(
        getCourse(),
        seen,
        written
            .map(e -> new GlossaryEntry(Typed.line(e.getText()), Typed.line(e.getMore())))
            .toList());
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
    return "glossary";
  }
}
