package id.sinau.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.sinau.shared.paper.Office;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {
  private static final Snapshot SAID = Sealed.snapshot("Siti Aminah binti Supardi");

  @Test
  void theSheetSaysAllThatWasCertified() throws IOException {
    assertThat(text(SAID, false))
        .contains("PEMERINTAH KABUPATEN BANYUWANGI")
        .contains("DINAS TENAGA KERJA, TRANSMIGRASI DAN PERINDUSTRIAN")
        .contains("SERTIFIKAT")
        .contains("Nomor 0123/BWI/LIT/2026")
        .contains("Siti Aminah binti Supardi")
        .contains("Uang Keluarga")
        .contains("6 jam pelajaran")
        .contains("23 November 2026")
        .contains("Banyuwangi, 24 November 2026")
        .contains("Dra. Hj. Sulastri Wahyuni, M.Si.")
        .contains("NIP 19700101 199503 2 001")
        .contains("https://sinau.example/s")
        .contains("7KX3F-2MP9Q-C");
    SAID.competencies().forEach(each -> assertThat(textOf(SAID)).contains(each));
  }

  @Test
  void itIsOneSheetAcross() throws IOException {
    var reader = new PdfReader(print(SAID, false));
    assertThat(reader.getNumberOfPages()).isEqualTo(1);
    assertThat(reader.getPageSizeWithRotation(1).getWidth())
        .isGreaterThan(reader.getPageSizeWithRotation(1).getHeight());
  }

  @Test
  void theSameCertificateIsAlwaysTheSameFile() {
    assertThat(Arrays.equals(print(SAID, false), print(SAID, false))).isTrue();
  }

  @Test
  void onlyTheDemonstrationSaysContoh() throws IOException {
    assertThat(text(SAID, true)).contains("CONTOH");
    assertThat(text(SAID, false)).doesNotContain("CONTOH");
  }

  @Test
  void aRevokedOneSaysSoAcrossTheSheet() throws IOException {
    var office = new Office(SAID.district(), SAID.office(), "", "", true);
    var pdf = new CertificatePaper(SAID, office, "https://sinau.example/s", true).print();
    var text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
    assertThat(text).contains("DICABUT").contains("CONTOH");
    assertThat(text(SAID, true)).doesNotContain("DICABUT");
  }

  @Test
  void theLongestNameStaysOnTheSheet() throws IOException {
    var name = "Raden Ayu " + "Sumiyatiningsih ".repeat(6).strip();
    assertThat(text(Sealed.snapshot(name), false)).contains(name);
  }

  @Test
  void lettersOfOtherTonguesAreEmbedded() throws IOException {
    assertThat(text(Sealed.snapshot("Ngọc Ánh Đặng"), false)).contains("Ngọc Ánh Đặng");
  }

  @Test
  void thePhoneOfALearnerCanAffordIt() {
    assertThat(print(SAID, true)).hasSizeLessThan(150_000);
  }

  private static byte[] print(Snapshot said, boolean sample) {
    var office = new Office(said.district(), said.office(), "", "", sample);
    return new CertificatePaper(said, office, "https://sinau.example/s", false).print();
  }

  private static String textOf(Snapshot said) {
    try {
      return text(said, false);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String text(Snapshot said, boolean sample) throws IOException {
    return new PdfTextExtractor(new PdfReader(print(said, sample)))
        .getTextFromPage(1)
        .replaceAll("\\s+", " ");
  }
}
