package id.sinau.people.web;

import id.sinau.people.IdentitySeen;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** How somebody who gives out a new PIN knew whose it is: the question and its answer. */
@RequestScoped
class KnownBy {
  @Inject Form form;
  @Inject Words words;

  void check() {
    if (seen() == null) {
      form.refuse("seen", "people.newPin.seenMissing");
    }
  }

  /** Null while nothing that we know was ticked. */
  IdentitySeen seen() {
    return Arrays.stream(IdentitySeen.values())
        .filter(s -> s.name().equals(form.value("seen")))
        .findFirst()
        .orElse(null);
  }

  List<Option> ways() {
    return Arrays.stream(IdentitySeen.values())
        .map(s -> new Option(s.name(), words.get("people.seen." + s)))
        .toList();
  }
}
