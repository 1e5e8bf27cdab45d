package id.sinau.courses.drafts;

import id.sinau.courses.editing.Difference;
import java.time.Instant;
import java.util.List;

/**
 * What a trainer sees before she publishes.
 *
 * @param seen the version of the draft she looks at
 * @param newest number of the newest version, or 0 for a course that never was published
 * @param newestAt when that was published; null without one
 * @param otherSince whether somebody published other words since this draft was opened
 * @param staysPut whether people in the middle stay on their version until they choose the new one
 * @param inTheMiddle how many people that concerns
 */
public record Publishing(
    String code,
    String title,
    int seen,
    int newest,
    Instant newestAt,
    boolean otherSince,
    boolean staysPut,
    long inTheMiddle,
    List<Difference.Line> differences,
    List<Finding> findings) {
  public Publishing {
    differences = List.copyOf(differences);
    findings = List.copyOf(findings);
  }

  /** What keeps it from being published. */
  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  /** What somebody should look at. */
  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }
}
