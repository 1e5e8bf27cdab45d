package id.sinau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  private record Grant(String name, String nik, long rupiah, double score, Instant at) {}

  private static final List<Column<Grant>> COLUMNS =
      List.of(
          Column.text("Nama", Grant::name),
          Column.text("NIK", Grant::nik),
          Column.money("Nilai", Grant::rupiah),
          Column.number("Skor", Grant::score),
          Column.date("Tanggal", Grant::at));

  @TempDir Path folder;

  private static Grant of(String name) {
    return new Grant(
        name, "3510044101900001", 2_500_000, 82.5, Instant.parse("2026-11-23T18:00:00Z"));
  }

  @Test
  void csvIsWhatExcelInIndonesiaReads() {
    assertThat(csv(of("Siti \"Ti\"; Aminah")))
        .isEqualTo(
            "\uFEFF\"Nama\";\"NIK\";\"Nilai\";\"Skor\";\"Tanggal\"\r\n"
                + "\"Siti \"\"Ti\"\"; Aminah\";\"3510044101900001\";2500000;82,5;2026-11-24\r\n");
  }

  @Test
  void whatSomebodyTypedNeverBecomesAFormula() {
    for (var typed : List.of("=1+1", "+62812", "-3", "@SUM(A1)", "\t=1")) {
      assertThat(csv(of(typed))).contains("\r\n\"'" + typed + "\";");
    }
    assertThat(csv(of("Ani - Budi"))).contains("\r\n\"Ani - Budi\";");
  }

  @Test
  void aLineBreakInsideACellDoesNotBeginANewRow() {
    assertThat(csv(of("Siti\r\nAminah"))).contains("\"Siti\nAminah\"");
  }

  @Test
  void nikIsTextAndMoneyIsANumberInXlsx() throws IOException {
    var sheet = sheet(xlsx(List.of(of("=HYPERLINK(\"x\")"))));
    assertThat(sheet).contains("<is><t>3510044101900001</t></is>").contains("<v>2500000</v>");
    assertThat(sheet).contains("=HYPERLINK").doesNotContain("<f>");
  }

  @Test
  void characterThatXmlForbidsDoesNotBreakTheFile() throws IOException {
    assertThat(sheet(xlsx(List.of(of("Si\u0001ti\uFFFF"))))).contains("<t>Siti</t>");
  }

  @Test
  void anEmptyCellStaysEmpty() {
    assertThat(csv(new Grant("Ani", null, 0, 1, null))).endsWith("\"Ani\";;0;1,0;\r\n");
  }

  @Test
  void everyRowIsWrittenOnceAlthoughItIsReadInParts() {
    var rows = new ArrayList<>(Collections.nCopies(Rows.PART * 2 + 1, of("Ani")));
    var asked = new ArrayList<Integer>();
    Rows<Grant> source = Rows.of(rows);
    var out = new ByteArrayOutputStream();
    Spreadsheet.csv(
        out,
        COLUMNS,
        (first, size) -> {
          asked.add(first);
          return source.part(first, size);
        });
    assertThat(asked).containsExactly(0, Rows.PART, 2 * Rows.PART);
    assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n")).hasSize(rows.size() + 1);
  }

  @Test
  void aHundredThousandRowsLeaveNothingBehindInMemory() {
    System.gc();
    long before = used();
    var most = new long[1];
    Rows<Grant> many =
        (first, size) -> {
          if (first % 20_000 == 0) {
            System.gc();
            most[0] = Math.max(most[0], used());
          }
          return first >= 100_000 ? List.of() : Collections.nCopies(size, of("Siti " + first));
        };
    Spreadsheet.xlsx(OutputStream.nullOutputStream(), "Besar", COLUMNS, many);
    assertThat(most[0] - before).isLessThan(20L << 20);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String csv(Grant grant) {
    var out = new ByteArrayOutputStream();
    Spreadsheet.csv(out, COLUMNS, Rows.of(List.of(grant)));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx(List<Grant> grants) {
    var out = new ByteArrayOutputStream();
    Spreadsheet.xlsx(out, "Penerima", COLUMNS, Rows.of(grants));
    return out.toByteArray();
  }

  private String sheet(byte[] xlsx) throws IOException {
    var file = Files.write(folder.resolve("table.xlsx"), xlsx);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
