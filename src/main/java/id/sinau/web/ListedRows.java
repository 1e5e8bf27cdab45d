package id.sinau.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a staff list in the one order it has, read a page at a time by its desk. A list that
 * its reader may sort has a model of its own.
 */
public final class ListedRows<R> extends LazyDataModel<R> {
  private static final long serialVersionUID = 1L;
  private final Count count;
  private final Page<R> page;

  /** How many rows there are. */
  @FunctionalInterface
  public interface Count extends Serializable {
    int rows();
  }

  /** A part of the rows. */
  @FunctionalInterface
  public interface Page<R> extends Serializable {
    /**
     * @param first how many rows come before
     * @param size the most rows wanted
     */
    List<R> rows(int first, int size);
  }

  public ListedRows(Count count, Page<R> page) {
    this.count = count;
    this.page = page;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return count.rows();
  }

  @Override
  public List<R> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return page.rows(first, size);
  }
}
