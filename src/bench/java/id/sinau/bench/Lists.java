package id.sinau.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How long an officer of the whole district waits for each list and report, one at a time. */
final class Lists {
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final String PEOPLE = "/staff/reports/people";

  private final Client officer;

  Lists(String site, SignIns signIns) throws SQLException {
    officer = new Client(site, signIns.officer());
  }

  Table measure(int rounds) {
    var table = new Table("Staff lists and reports, one request at a time");
    for (var page : pages().entrySet()) {
      measure(table, rounds, page.getKey(), () -> officer.open(page.getValue(), 200));
    }
    for (var order : new String[] {"NAME", "AREA", "LAST", "COMPLETED"}) {
      for (int first : new int[] {0, lastPage() / 2, lastPage()}) {
        var fields = ajax(order, first);
        measure(
            table,
            rounds,
            "table by " + order + " from row " + first,
            () -> officer.post(PEOPLE, 200, fields));
      }
    }
    return table;
  }

  private static Map<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("start page", "/staff/");
    pages.put("by course", "/staff/reports/courses");
    pages.put("by kecamatan", "/staff/reports/areas");
    pages.put("by desa of Tegaldlimo", "/staff/reports/areas?area=35.10.04");
    pages.put("people, everybody", PEOPLE);
    pages.put("people, completed this year", PEOPLE + "?state=COMPLETED&since=2026-01-01");
    pages.put("people of Tegaldlimo who are learning", PEOPLE + "?area=35.10.04&state=LEARNING");
    pages.put("people of one desa", PEOPLE + "?area=35.10.04.2005");
    pages.put("by course, as Excel", "/staff/reports/courses?take=xlsx");
    return pages;
  }

  private void measure(Table table, int rounds, String name, Runnable request) {
    var timed = new Timed();
    request.run();
    request.run();
    timed.phase(
        () -> {
          for (int i = 0; i < rounds; i++) {
            timed.time(request);
          }
        });
    table.row(name, timed, officer.body().length());
  }

  /** What the table asks for when its reader turns the page or orders it anew. */
  private Map<String, String> ajax(String order, int first) {
    officer.open(PEOPLE, 200);
    var view = VIEW.matcher(officer.body());
    if (!view.find()) {
      throw new IllegalStateException("the list of people holds no view state");
    }
    var fields = new LinkedHashMap<String, String>();
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", "f:t");
    fields.put("jakarta.faces.partial.execute", "f:t");
    fields.put("jakarta.faces.partial.render", "f:t");
    fields.put("f:t", "f:t");
    fields.put("f:t_sorting", "true");
    fields.put("f:t_skipChildren", "true");
    fields.put("f:t_encodeFeature", "true");
    fields.put("f:t_sortKey", sortKey(order));
    fields.put("f:t_sortDir", "1");
    fields.put("f:t_pagination", "true");
    fields.put("f:t_first", String.valueOf(first));
    fields.put("f:t_rows", "25");
    fields.put("f", "f");
    fields.put("jakarta.faces.ViewState", view.group(1));
    return fields;
  }

  /** The column's client id, by what the column holds. */
  private String sortKey(String order) {
    var head =
        Pattern.compile("<th id=\"(f:t:[^\"]*)\"[^>]*ui-sortable-column").matcher(officer.body());
    var places = java.util.List.of("NAME", "AREA", "LAST", "COMPLETED");
    for (int i = 0; head.find(); i++) {
      if (places.get(i).equals(order)) {
        return head.group(1);
      }
    }
    throw new IllegalStateException("no column is ordered by " + order);
  }

  private int lastPage() {
    officer.open(PEOPLE, 200);
    var total = Pattern.compile("rowCount:(\\d+)").matcher(officer.body());
    return total.find() ? Math.max(0, Integer.parseInt(total.group(1)) / 25 * 25 - 25) : 0;
  }
}
