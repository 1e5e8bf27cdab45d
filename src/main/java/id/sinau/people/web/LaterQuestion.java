package id.sinau.people.web;

import java.util.Arrays;
import java.util.Optional;

/** What is asked after registering, one question a page, each with why; the word in its address. */
public enum LaterQuestion {
  PHONE("hp"),
  SEX("jenis-kelamin"),
  COUNTRY("negara"),
  RETURNED("tanggal-pulang"),
  DISABILITY("disabilitas");

  private final String address;

  LaterQuestion(String address) {
    this.address = address;
  }

  public String address() {
    return "/data-saya/tentang/" + address;
  }

  static Optional<LaterQuestion> at(String word) {
    return Arrays.stream(values()).filter(q -> q.address.equals(word)).findFirst();
  }
}
