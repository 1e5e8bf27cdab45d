package id.sinau.courses.web;

import id.sinau.courses.drafts.DraftView;
import id.sinau.courses.drafts.Finding;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draft a request is about and what is wrong in it, each read once for all parts of a page. */
@RequestScoped
public class DraftInHand {
  @Inject ReadingDrafts reading;
  private final Map<String, Optional<DraftView>> drafts = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  /** The draft, if one is being written. */
  public Optional<DraftView> find(String course) {
    return drafts.computeIfAbsent(String.valueOf(course), reading::draft);
  }

  /**
   * @throws NotFound when nothing is being written any more
   */
  public DraftView get(String course) {
    return find(course).orElseThrow(NotFound::new);
  }

  public List<Finding> findings(String course) {
    return findings.computeIfAbsent(course, reading::findings);
  }

  /** Forgets what was read, after an act or because somebody else saved. */
  public void putDown() {
    drafts.clear();
    findings.clear();
  }
}
