package id.sinau.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
  private static final Instant DAY = Instant.parse("2026-11-24T03:00:00Z");
  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @Test
  void theSameFactsGiveTheSameBytes() {
    assertThat(Arrays.equals(letter(office("", false), 3), letter(office("", false), 3))).isTrue();
  }

  @Test
  void everyPageSaysWhichOfHowManyItIs() throws IOException {
    var pdf = letter(office("", false), 120);
    var pages = new PdfReader(pdf).getNumberOfPages();
    assertThat(pages).isGreaterThan(1);
    for (int page = 1; page <= pages; page++) {
      assertThat(text(pdf, page)).contains("halaman " + page + " dari");
    }
  }

  @Test
  void theLetterheadNamesTheOffice() throws IOException {
    assertThat(text(letter(office("", false), 1), 1))
        .contains("PEMERINTAH KABUPATEN BANYUWANGI")
        .contains("DINAS TENAGA KERJA")
        .contains("Jl. KH Agus Salim");
  }

  @Test
  void onlyTheDemonstrationSaysContoh() throws IOException {
    assertThat(text(letter(office("", true), 1), 1)).contains("CONTOH");
    assertThat(text(letter(office("", false), 1), 1)).doesNotContain("CONTOH");
  }

  @Test
  void aCrestThatCannotBeReadDoesNotStopTheLetter() {
    assertThat(Crest.picture(PIXEL)).isPresent();
    assertThat(Crest.picture("data:image/png;base64,AAAA")).isEmpty();
    assertThat(Crest.picture("data:image/svg+xml;base64,PHN2Zy8+")).isEmpty();
    assertThat(Crest.picture("https://example.org/crest.png")).isEmpty();
    assertThat(letter(office("data:image/png;base64,AAAA", false), 1)).isNotEmpty();
  }

  @Test
  void aSmallFileThatUnpacksToAnEnormousPictureIsNoCrest() {
    var png = java.util.Base64.getDecoder().decode(PIXEL.substring(PIXEL.indexOf(',') + 1));
    java.nio.ByteBuffer.wrap(png, 16, 8).putInt(100_000).putInt(100_000);
    var bomb = "data:image/png;base64," + java.util.Base64.getEncoder().encodeToString(png);
    assertThat(Crest.picture(bomb)).isEmpty();
  }

  private static Office office(String crest, boolean sample) {
    return new Office(
        "Pemerintah Kabupaten Banyuwangi",
        "Dinas Tenaga Kerja, Transmigrasi dan Perindustrian",
        "Jl. KH Agus Salim No. 5, Banyuwangi 68418",
        crest,
        sample);
  }

  private static byte[] letter(Office office, int rows) {
    return Letter.print(
        office,
        "Berita Acara",
        "012/BAST/2026",
        DAY,
        sheet -> {
          sheet.title("BERITA ACARA SERAH TERIMA", "Nomor 012/BAST/2026");
          sheet.paragraph(
              "Pada hari ini, Selasa tanggal 24 November 2026, telah diserahkan alat usaha kepada:");
          sheet.facts(
              List.of(
                  new String[] {"Nama", "Siti Aminah"},
                  new String[] {"Desa", "Tapanrejo, Kecamatan Muncar"}));
          sheet.table(
              new float[] {8, 52, 20, 20},
              List.of("No", "Alat", "Nomor seri", "Nilai"),
              Collections.nCopies(rows, List.of("1", "Mesin jahit", "SN-1", "Rp 2.500.000")),
              List.of(3));
          sheet.signatures(
              List.of(
                  new Sheet.Signer("Yang menyerahkan", "Dra. Hj. Sulastri, M.Si.", "NIP 1970"),
                  new Sheet.Signer("Yang menerima", "Siti Aminah", "")));
          sheet.qr("https://sinau.banyuwangikab.go.id/alat/7KX3F2MP9QC", "Cek alat ini");
        });
  }

  private static String text(byte[] pdf, int page) throws IOException {
    return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page).replaceAll("\\s+", " ");
  }
}
