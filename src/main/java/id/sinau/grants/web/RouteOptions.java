package id.sinau.grants.web;

import id.sinau.grants.programmes.LegalRoute;
import id.sinau.web.Option;
import id.sinau.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The legal routes of a round as choices, each with the papers it asks for. */
@ApplicationScoped
class RouteOptions {
  @Inject Words words;

  List<Option> all() {
    return Arrays.stream(LegalRoute.values()).map(this::option).toList();
  }

  private Option option(LegalRoute route) {
    var papers =
        route.papers().stream()
            .map(p -> words.get("grants.paper." + p))
            .collect(Collectors.joining(", "));
    return new Option(
        route.name(), words.say("grants.route.with", words.get("grants.route." + route), papers));
  }
}
