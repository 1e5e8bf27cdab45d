package id.sinau.grants.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.DecreeLine;
import id.sinau.grants.Stage;
import id.sinau.grants.programmes.KitView;
import id.sinau.grants.programmes.LegalRoute;
import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.shared.AreaCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BastTest {
  private static final AreaCode TEGALDLIMO = new AreaCode("35.10.04.2005");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "office.district", "Pemerintah Kabupaten Banyuwangi",
          "office.name", "Dinas Tenaga Kerja",
          "office.address", "Jl. KH Agus Salim No. 5",
          "office.crest", "",
          "complaint.channel", "SP4N-LAPOR!, SMS 1708");

  @Test
  void itNamesBothPartiesTheDecreeAndEveryTool() throws IOException {
    assertThat(text(false))
        .contains("BERITA ACARA SERAH TERIMA")
        .contains("BAST/0007/2026")
        .contains("Selasa")
        .contains("24 November 2026")
        .contains("Ratna Kusumawati")
        .contains("Tini Suhartini")
        .contains("188/123/KEP/429.011/2026")
        .contains("Gerobak")
        .contains("GR-001")
        .contains("tanpa nomor seri")
        .contains("Pak Kasun");
  }

  @Test
  void itSaysThatItIsFreeAndWhereToComplain() throws IOException {
    assertThat(text(false)).contains("tidak dipungut biaya").contains("1708");
  }

  @Test
  void theNikIsNeverWhole() throws IOException {
    assertThat(text(false)).contains("0001").doesNotContain("3510044501850001");
  }

  @Test
  void threeToolsFitOnOneSheet() throws IOException {
    assertThat(new PdfReader(print(false)).getNumberOfPages()).isEqualTo(1);
  }

  @Test
  void onlyTheDemonstrationSaysContoh() throws IOException {
    assertThat(text(true)).contains("CONTOH");
    assertThat(text(false)).doesNotContain("CONTOH");
  }

  private static String text(boolean demo) throws IOException {
    var reader = new PdfReader(print(demo));
    return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
  }

  private static byte[] print(boolean demo) {
    var bast = new Bast();
    bast.settings = SETTINGS::get;
    bast.gazetteer =
        new Gazetteer() {
          @Override
          public String villageWithSubdistrict(AreaCode code) {
            return "Tegaldlimo, Kec. Tegaldlimo";
          }
        };
    bast.demo = demo;
    bast.base = Optional.of("https://sinau.example");
    return bast.print(file(), handover(), "3510••••••••0001");
  }

  private static Handover handover() {
    var items =
        List.of(
            new Handover.Item("2J5XE9RPBPT", "Gerobak", "GR-001", ToolCondition.GOOD),
            new Handover.Item("0KTB1C7PGWJ", "Kompor gas", null, ToolCondition.GOOD),
            new Handover.Item("E8Q7V2GWCF0", "Wajan", null, ToolCondition.SLIGHTLY_DAMAGED));
    return new Handover("BAST/0007/2026", DAY, "Ratna Kusumawati", "Pak Kasun", null, items);
  }

  private static ApplicationFile file() {
    var draft =
        new RoundDraft(
            "Alat usaha 2026",
            LegalRoute.GOODS_FOR_COMMUNITY,
            "5.1.02",
            60_000_000,
            20,
            DAY.minusDays(60),
            DAY.minusDays(30),
            7,
            Set.of("RETURNED"),
            18,
            3,
            Set.of(),
            List.of(),
            List.of());
    var round =
        new ProgrammeView(
            1, "alat-2026", ProgrammeState.DECREED, draft, List.of(), DAY.minusDays(20), "{}", 1);
    var kit = new KitView(1, "Gorengan", List.of("Gerobak"), 1, 1, List.of());
    var plan = new BusinessPlan("gorengan", "tetangga", "rumah", 0, 2_000, 900, 100, 0);
    var line =
        new DecreeLine(
            1,
            1,
            12,
            "Tini Suhartini",
            TEGALDLIMO,
            "Gorengan",
            "188/123/KEP/429.011/2026",
            DAY.minusDays(3));
    return new ApplicationFile(
        1,
        "PHYN0RG4BWX",
        round,
        kit,
        1,
        "Tini Suhartini",
        TEGALDLIMO,
        null,
        plan,
        Stage.HANDED_OVER,
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        20,
        1,
        0,
        null,
        null,
        List.of(),
        null,
        line);
  }
}
