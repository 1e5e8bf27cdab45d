package id.sinau.grants.web;

import id.sinau.grants.ApplicationFilter;
import id.sinau.grants.Stage;
import java.io.Serializable;

/** What was chosen above the list of applications. */
public class Narrowing implements Serializable {
  private static final long serialVersionUID = 1L;
  private String round;
  private String stage;
  private String area;
  private String village;
  private String name;

  ApplicationFilter filter() {
    boolean inVillage = village != null && area != null && village.startsWith(area + ".");
    return new ApplicationFilter(
        round, Typed.one(Stage.class, stage), inVillage ? village : area, name);
  }

  public String getRound() {
    return round;
  }

  public void setRound(String round) {
    this.round = round;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public String getVillage() {
    return village;
  }

  public void setVillage(String village) {
    this.village = village;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
