package id.sinau.system.web;

import id.sinau.courses.TranslationList;
import id.sinau.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The languages that learners may choose, and how complete each is. */
@Named
@RequestScoped
public class LanguagesPage {
  @Inject Languages languages;
  @Inject TranslationList translations;
  private List<Row> rows;

  /** A language with what is translated into it. */
  public record Row(Languages.Known language, TranslationList.Count lessons) {}

  public void act() {
    rows =
        languages.all().stream().map(each -> new Row(each, translations.of(each.tag()))).toList();
  }

  public List<Row> getRows() {
    return rows;
  }
}
