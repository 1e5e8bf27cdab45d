package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** What she thinks of a stored course is asked, kept and sent like everything else. */
class OpinionOnPhoneBrowser extends StoringPhone {
  private static final String OPINION = "/pendapat/uang-keluarga";
  private static final String PHONES =
      "() => {" + SameFormsBrowser.PLAIN + "return plain(document.querySelector('main')); }";

  @Test
  void withoutSignalItIsKeptAndCountsOnceThereIsSome() {
    var page = phoneWithCourse();
    line.cut();
    page.navigate(OPINION);
    assertThat(page.locator("fieldset.scale, textarea")).hasCount(5);
    page.locator("main form button.btn").click();
    assertThat(page.locator("#errors a").first()).containsText("Pilih satu angka");
    everybodyCanUse(page);
    for (var scale : page.locator("fieldset.scale").all()) {
      scale.locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
    }
    page.locator("textarea").first().fill("Tambah gambar");
    page.locator("main form button.btn").click();
    assertThat(page.locator("main")).containsText("Pendapat Anda tersimpan di HP");
    assertThat(page).hasURL(line.site() + COURSE);
    line.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("#ticks"))
        .containsText("BWI-", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    assertThat(page.locator("#ticks")).not().containsText("diperiksa");
    page.reload();
    assertThat(page.locator("main")).containsText("Pendapat Anda sudah kami terima");
  }

  @Test
  void itIsTheServersPage() {
    var page = phoneWithCourse();
    var servers = page.context().request().get(line.site() + OPINION).text();
    page.navigate(OPINION);
    page.locator("body[data-shell] fieldset.scale").first().waitFor();
    assertThat(page.evaluate(PHONES)).isEqualTo(page.evaluate(SameFormsBrowser.SERVERS, servers));
  }

  private Page phoneWithCourse() {
    var page = phoneAt(line.site());
    registered(page, "Tini");
    page.navigate(COURSE);
    page.locator("button[value=take]").click();
    page.waitForURL("**" + COURSE + "/**");
    keep(page, COURSE);
    return page;
  }
}
