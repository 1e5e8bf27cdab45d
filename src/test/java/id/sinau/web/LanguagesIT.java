package id.sinau.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.Shelf;
import id.sinau.courses.TranslationList;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Somebody has put a file with two Javanese sentences beside the others, and nothing else
 * (src/test/resources/id/sinau/text_jv.properties).
 */
class LanguagesIT extends Deployed {
  @Inject Languages languages;
  @Inject TranslationList translations;
  @Inject Shelf shelf;

  @Test
  void aLanguageIsOfferedAsSoonAsItsFileIsThereAndFallsBackToIndonesian() {
    var phone = visit().open("/masuk");
    assertThat(phone.body()).contains("href=\"/bahasa/jv\" lang=\"jv\"", "Basa Jawa");
    phone.open("/bahasa/jv").open("/masuk");
    assertThat(phone.body())
        .contains("<html lang=\"jv\"", "Mlebu", "lang=\"id\"")
        .contains(
            id.sinau.shared.Bundle.of(java.util.Locale.forLanguageTag("id"))
                .sentence("people.signIn.secret"))
        .doesNotContain("⟦");
  }

  @Test
  void eachSaysHowCompleteItIs() {
    var all = languages.all();
    assertThat(all).extracting(Languages.Known::tag).isEqualTo(List.of("id", "en", "jv"));
    assertThat(all.get(0).percent()).isEqualTo(100);
    assertThat(all.get(1).percent()).isEqualTo(100);
    assertThat(all.get(2).said()).isEqualTo(2);
    assertThat(all.get(2).percent()).isZero();
    int lessons =
        shelf.catalogue().stream().mapToInt(c -> c.document().lessonsInOrder().size()).sum();
    as.admin(
        () -> {
          assertThat(translations.of("id"))
              .isEqualTo(new TranslationList.Count(lessons, lessons, 0));
          assertThat(translations.of("jv")).isEqualTo(new TranslationList.Count(lessons, 0, 0));
        });
  }

  @Test
  void aLanguageThatNobodyOffersChangesNothing() {
    var phone = visit().open("/bahasa/zz").open("/masuk");
    assertThat(phone.body()).contains("<html lang=\"id\"");
  }
}
