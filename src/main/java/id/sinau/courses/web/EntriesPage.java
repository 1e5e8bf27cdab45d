package id.sinau.courses.web;

import id.sinau.courses.drafts.WritingCourses;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the editor's pages share that keep a list of entries: one more, one away, all saved. */
abstract class EntriesPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingCourses writing;
  private final List<EntryForm> entries = new ArrayList<>();

  /** An entry with nothing in it yet. */
  abstract EntryForm blank();

  /** How many entries a course may have. */
  abstract int most();

  /** The list's own page. */
  abstract String page();

  /**
   * Saves what is written.
   *
   * @return the version saved
   */
  abstract int save(int seen, Stream<EntryForm> written);

  final void show(Stream<EntryForm> kept) {
    kept.forEach(entries::add);
    if (entries.isEmpty()) {
      add();
    }
  }

  public void save() {
    if (saved(seen -> save(seen, entries.stream().filter(EntryForm::isWritten)))) {
      said.done("courses.saved");
      to(page(), "");
    }
  }

  public void add() {
    if (entries.size() < most()) {
      entries.add(blank());
    }
  }

  public void drop(int index) {
    entries.remove(index);
  }

  public List<EntryForm> getEntries() {
    return entries;
  }
}
