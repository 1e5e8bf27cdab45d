package id.sinau.grants.equipment;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFile;
import id.sinau.shared.Dates;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Settings;
import id.sinau.shared.paper.Letter;
import id.sinau.shared.paper.Office;
import id.sinau.shared.paper.PaperWords;
import id.sinau.shared.paper.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The record of a handover on the office's letterhead (Berita Acara Serah Terima), in Indonesian
 * because it is signed as such.
 */
@ApplicationScoped
class Bast {
  private static final PaperWords WORDS = PaperWords.INDONESIAN;
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  @Inject Settings settings;
  @Inject Gazetteer gazetteer;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "sinau.base.url")
  Optional<String> base;

  /**
   * @param nik as it may be printed, or null when none is kept
   */
  byte[] print(ApplicationFile file, Handover handover, String nik) {
    var made = handover.handedOn().atStartOfDay(Dates.ZONE).toInstant();
    var title = WORDS.say("bast.title");
    return Letter.print(
        Office.of(settings, demo),
        title,
        handover.number(),
        made,
        sheet -> {
          sheet.title(title.toUpperCase(INDONESIAN), WORDS.say("bast.number", handover.number()));
          parties(sheet, file, handover, nik);
          tools(sheet, file, handover);
          pledge(sheet, handover);
          check(sheet, handover);
          signatures(sheet, file, handover);
        });
  }

  private void parties(Sheet sheet, ApplicationFile file, Handover handover, String nik) {
    var day = handover.handedOn();
    var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, INDONESIAN);
    sheet.paragraph(WORDS.say("bast.opening", weekday, WORDS.date(day)));
    sheet.facts(
        List.of(
            fact("bast.first", WORDS.say("bast.first.who", handover.giver(), office())),
            fact("bast.second", second(file, nik))));
    sheet.paragraph(WORDS.say("bast.called"));
  }

  private String office() {
    return settings.text("office.name");
  }

  private String second(ApplicationFile file, String nik) {
    var village = gazetteer.villageWithSubdistrict(file.area());
    return nik == null
        ? WORDS.say("bast.second.who", file.fullName(), village)
        : WORDS.say("bast.second.nik", file.fullName(), nik, village);
  }

  private void tools(Sheet sheet, ApplicationFile file, Handover handover) {
    var line = file.line();
    sheet.paragraph(
        WORDS.say(
            "bast.basis",
            line.number(),
            WORDS.date(line.signedOn()),
            line.position(),
            file.round().draft().name()));
    var rows = new ArrayList<List<String>>();
    for (var item : handover.items()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              item.name(),
              item.serial() == null ? WORDS.say("bast.noSerial") : item.serial(),
              WORDS.say("grants.condition." + item.condition()),
              PublicCode.grouped(item.code())));
    }
    sheet.table(
        new float[] {6, 36, 22, 16, 22},
        List.of(
            WORDS.say("bast.column.no"),
            WORDS.say("bast.column.tool"),
            WORDS.say("bast.column.serial"),
            WORDS.say("bast.column.condition"),
            WORDS.say("bast.column.code")),
        rows,
        List.of(0));
  }

  private static void pledge(Sheet sheet, Handover handover) {
    sheet.paragraph(
        String.join(
            " ",
            WORDS.say("bast.pledge.use"),
            WORDS.say("bast.pledge.keep"),
            WORDS.say("bast.pledge.return"),
            WORDS.say("bast.closing")));
    if (handover.note() != null) {
      sheet.paragraph(WORDS.say("bast.note", handover.note()));
    }
  }

  private static void signatures(Sheet sheet, ApplicationFile file, Handover handover) {
    sheet.signatures(
        List.of(
            new Sheet.Signer(WORDS.say("bast.signer.gives"), handover.giver(), ""),
            new Sheet.Signer(WORDS.say("bast.signer.takes"), file.fullName(), ""),
            new Sheet.Signer(WORDS.say("bast.signer.witness"), handover.witness(), "")));
  }

  private void check(Sheet sheet, Handover handover) {
    var free = WORDS.say("bast.free", settings.text("complaint.channel"));
    var code = handover.items().get(0).code();
    if (base.isEmpty()) {
      sheet.paragraph(free);
      return;
    }
    var address = base.get().replaceAll("/$", "") + "/alat/" + code;
    sheet.qr(address, WORDS.say("bast.check", address) + " " + free);
  }

  private static String[] fact(String key, String value) {
    return new String[] {WORDS.say(key), value};
  }
}
