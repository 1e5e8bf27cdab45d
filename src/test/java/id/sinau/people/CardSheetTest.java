package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.sinau.shared.Uuid7;
import id.sinau.shared.paper.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sign-in cards on paper. */
class CardSheetTest {
  private static final UUID ACT = Uuid7.at(Instant.parse("2026-11-24T02:00:00Z"));

  @Test
  void eightCardsStandOnAnA4Page() throws IOException {
    var pdf = new PdfReader(sheet(17, false));
    assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    assertThat(pdf.getPageSize(1).getWidth()).isBetween(594f, 596f);
    assertThat(words(pdf, 1)).contains("melati-100", "melati-107").doesNotContain("melati-108");
    assertThat(words(pdf, 3)).contains("melati-116");
  }

  @Test
  void aCardSaysWhoseItIsAndThatThePinIsNotOnIt() throws IOException {
    var words = words(new PdfReader(sheet(1, false)), 1);
    assertThat(words).contains("Bu Sulastri", "melati-100", "sinau.example/masuk", "PIN tidak ada");
  }

  @Test
  void aLongNameStaysOnItsCard() throws IOException {
    var faces =
        List.of(new CardSheet.Face(Honorific.NONE, "M".repeat(40), "rembulan-12345", address()));
    Files.createDirectories(Path.of("target/papers"));
    var pdf = new CardSheet(office(true), "http://127.0.0.1:8080/masuk").print(ACT, faces);
    Files.write(Path.of("target/papers/card-long-name.pdf"), pdf);
    assertThat(words(new PdfReader(pdf), 1)).contains("M".repeat(40), "CONTOH");
  }

  private static String words(PdfReader pdf, int page) throws IOException {
    return new PdfTextExtractor(pdf).getTextFromPage(page);
  }

  private static byte[] sheet(int cards, boolean sample) throws IOException {
    var faces = new ArrayList<CardSheet.Face>();
    for (int i = 0; i < cards; i++) {
      faces.add(new CardSheet.Face(Honorific.BU, "Sulastri", "melati-" + (100 + i), address()));
    }
    var pdf = new CardSheet(office(sample), "https://sinau.example/masuk").print(ACT, faces);
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/cards-" + cards + ".pdf"), pdf);
    return pdf;
  }

  private static String address() {
    return "https://sinau.banyuwangikab.go.id/masuk?kartu=" + "Ab9_-".repeat(8) + "xyz";
  }

  private static Office office(boolean sample) {
    return new Office(
        "Pemerintah Kabupaten Banyuwangi",
        "Dinas Tenaga Kerja, Transmigrasi dan Perindustrian",
        "",
        "",
        sample);
  }
}
