package id.sinau.courses.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What can be learned here, for everybody. */
@Named
@RequestScoped
public class CataloguePage {
  private static final Map<String, String> EMBLEMS =
      Map.ofEntries(
          Map.entry("aman-digital", "lock"),
          Map.entry("cakap-digital", "mobile"),
          Map.entry("uang-keluarga", "wallet"),
          Map.entry("sepakat-keluarga", "people"),
          Map.entry("pulang-mulai-lagi", "home"),
          Map.entry("mulai-usaha", "leaf"),
          Map.entry("usaha-makanan", "box"),
          Map.entry("usaha-jahit", "edit"),
          Map.entry("legal-pasar", "document"),
          Map.entry("pengasuhan-sekolah", "person"),
          Map.entry("merawat-alat", "tool"));

  @Inject Shelf shelf;

  public List<PublishedCourse> getCourses() {
    return shelf.catalogue();
  }

  /** The picture beside a course; a course of a trainer has the book. */
  public String emblem(String code) {
    return EMBLEMS.getOrDefault(code, "book");
  }
}
