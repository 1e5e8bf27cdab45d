package id.sinau.courses.web;

import id.sinau.courses.Problem;
import id.sinau.courses.drafts.BringingCourses;
import id.sinau.shared.DomainException;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** Brings a course in from a file; what is wrong in it stands here with file and line. */
@Named
@RequestScoped
public class BringPage {
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  @Inject BringingCourses bringing;
  @Inject FindingWords findingWords;
  @Inject Words words;
  @Inject Said said;
  @Inject Redirect redirect;
  private Part file;
  private List<Problem> problems = List.of();

  public void bring() throws IOException {
    if (file == null || file.getSize() == 0) {
      said.wrong("bring:file", "courses.bring.none");
      return;
    }
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      var brought = bringing.bring(bytes, file.getSubmittedFileName());
      problems = brought.problems();
      if (!brought.code().isEmpty()) {
        said.done("courses.bring.done", problems.size());
        redirect.to("/staff/courses/editor?course=" + brought.code());
      }
    } catch (DomainException refusal) {
      said.refused("bring:file", refusal);
    }
  }

  public String sentence(Problem problem) {
    return findingWords.sentence(problem);
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
