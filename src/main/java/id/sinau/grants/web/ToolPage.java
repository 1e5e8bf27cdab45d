package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.equipment.ToolCheck;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Anybody who scans a tool's label sees whether it belongs to a programme. */
@Named
@RequestScoped
public class ToolPage {
  @Inject Form form;
  @Inject ToolCheck check;
  @Inject Gazetteer gazetteer;
  private ToolCheck.PublicTool tool;

  public void act() {
    tool = check.check(form.value("code")).orElse(null);
  }

  /** Null when no tool has this code. */
  public ToolCheck.PublicTool getTool() {
    return tool;
  }

  public String getCode() {
    return PublicCode.grouped(tool.code());
  }

  public String getArea() {
    return gazetteer.name(tool.area());
  }
}
