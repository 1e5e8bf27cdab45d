package id.sinau.certificates.web;

import id.sinau.areas.Gazetteer;
import id.sinau.certificates.CertificateFilter;
import id.sinau.certificates.CertificateList;
import id.sinau.certificates.CertificateRow;
import id.sinau.shared.AreaCode;
import id.sinau.web.AreaOptions;
import id.sinau.web.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The office's register of certificates. Holds what was chosen to narrow it and nothing else. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject CertificateList list;
  @Inject Gazetteer gazetteer;
  @Inject AreaOptions areas;
  @Inject CertificateExport export;
  private final Narrowing narrowing = new Narrowing();
  private final LazyDataModel<CertificateRow> rows = new Register();

  private final class Register extends LazyDataModel<CertificateRow> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return list.count(narrowing.filter());
    }

    @Override
    public List<CertificateRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return list.page(narrowing.filter(), first, size);
    }
  }

  public void xlsx() {
    export.xlsx(narrowing.filter());
  }

  public void csv() {
    export.csv(narrowing.filter());
  }

  public LazyDataModel<CertificateRow> getRows() {
    return rows;
  }

  public Narrowing getNarrowing() {
    return narrowing;
  }

  public int getTotal() {
    return list.count(CertificateFilter.ALL);
  }

  public long getWaiting() {
    return list.waiting();
  }

  public List<Option> getCourses() {
    return list.courses().entrySet().stream()
        .map(c -> new Option(c.getKey(), c.getValue()))
        .toList();
  }

  public List<Option> getSubdistricts() {
    return areas.subdistricts();
  }

  public String village(AreaCode code) {
    return gazetteer.villageWithSubdistrict(code);
  }
}
