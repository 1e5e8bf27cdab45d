package id.sinau.grants.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** A set of tools a round offers; never changed once the round is open. */
@Entity
@Table(name = "kit")
class Kit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  private int position;
  private String name;
  private String contents;

  @Column(name = "price_low")
  private long priceLow;

  @Column(name = "price_high")
  private long priceHigh;

  private String courses;

  protected Kit() {}

  Kit(Programme programme, int position, RoundDraft.KitDraft draft) {
    this.programme = programme;
    this.position = position;
    name = draft.name().strip();
    contents = String.join("\n", tools(draft.contents()));
    priceLow = draft.priceLow();
    priceHigh = draft.priceHigh();
    courses = String.join(",", draft.courses());
  }

  KitView view() {
    return new KitView(
        id == null ? 0 : id, name, tools(contents), priceLow, priceHigh, Programme.codes(courses));
  }

  private static List<String> tools(String lines) {
    return lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
