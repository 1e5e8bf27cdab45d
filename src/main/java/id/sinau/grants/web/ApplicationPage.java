package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Applying;
import id.sinau.grants.Objecting;
import id.sinau.grants.Objection;
import id.sinau.grants.equipment.Handover;
import id.sinau.grants.equipment.ReadingEquipment;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The applicant sees where her application stands, who has it, and what comes next. */
@Named
@RequestScoped
public class ApplicationPage {
  @Inject Form form;
  @Inject Applying applying;
  @Inject ReadingEquipment equipment;
  @Inject Objecting objecting;
  @Inject Way way;
  private ApplicationFile file;
  private Handover handover;
  private Objection objection;
  private boolean mayObject;

  public void act() {
    file = applying.own(PublicCode.parse(form.value("application")).orElse(""));
    objection = objecting.own(file.code()).orElse(null);
    mayObject = objecting.mayObject(file.code());
    handover = equipment.ownHandover(file.code()).orElse(null);
  }

  public ApplicationFile getFile() {
    return file;
  }

  public String getCode() {
    return PublicCode.grouped(file.code());
  }

  public List<PathStep> getSteps() {
    return way.of(file);
  }

  public boolean isJustSent() {
    return file.story().size() == 1;
  }

  public boolean isObjectionOpen() {
    return mayObject;
  }

  /** Null where she made none. */
  public Objection getObjection() {
    return objection;
  }

  public String getDecidedBy() {
    return way.who(file.last().called(), file.last().role());
  }

  /** Null before the handover. */
  public Handover getHandover() {
    return handover;
  }

  public String grouped(String code) {
    return PublicCode.grouped(code);
  }
}
