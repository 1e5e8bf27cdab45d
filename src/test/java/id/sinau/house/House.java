package id.sinau.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The laws of the house (design.md §3) for a root package: {@code id.sinau} itself, or the planted
 * house that breaks each of them.
 */
final class House {

  private static final Set<String> EVERY =
      Set.of(
          "people",
          "journal",
          "courses",
          "quizzes",
          "progress",
          "cohorts",
          "certificates",
          "grants",
          "messages",
          "privacy");

  /** Each room and the rooms it may enter; everyone may enter {@code shared} and {@code areas}. */
  static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          entry("shared", Set.of()),
          entry("areas", Set.of()),
          entry("people", Set.of()),
          entry("journal", Set.of("people")),
          entry("courses", Set.of("people")),
          entry("quizzes", Set.of("people", "courses", "journal")),
          entry("progress", Set.of("people", "courses", "journal", "quizzes")),
          entry("cohorts", Set.of("people", "courses", "progress")),
          entry("certificates", Set.of("people", "courses", "progress")),
          entry("grants", Set.of("people", "certificates", "progress")),
          entry("messages", Set.of("people")),
          entry("privacy", Set.of("people")),
          entry("reports", EVERY),
          entry("home", EVERY),
          entry("web", Set.of()),
          entry("system", EVERY));

  /** Starts the house from outside, so it stands in no row of the table and knows no room. */
  static final String OUTSIDE = "launch";

  /** Public knowledge: the areas of the district, and what has been published. */
  private static final Set<String> OPEN_TO_ALL =
      Set.of("Gazetteer", "Shelf", "FactShelf", "MediaStore");

  private final String root;
  private final JavaClasses all;

  House(String root, JavaClasses all) {
    this.root = root;
    this.all = all;
  }

  /** The packages directly under the root that hold classes. */
  Set<String> rooms() {
    var found = new TreeSet<String>();
    for (var one : all) {
      if (one.getPackageName().startsWith(root + ".")) {
        found.add(one.getPackageName().substring(root.length() + 1).split("\\.")[0]);
      }
    }
    return found;
  }

  /** Two rules a room that exists: for its own classes and for its pages. */
  List<ArchRule> doorsOpenOneWay() {
    var rules = new ArrayList<ArchRule>();
    for (var room : rooms()) {
      if (room.equals(OUTSIDE)) {
        rules.add(mayEnter(resideInAPackage(in(room)), Set.of(OUTSIDE), Set.of()));
      } else if (room.equals("web")) {
        rules.add(mayEnter(resideInAPackage(in(room)), Set.of("shared", "areas", "web"), Set.of()));
      } else {
        var open = new TreeSet<>(DOORS.get(room));
        open.addAll(List.of("shared", "areas", room));
        var pages = resideInAPackage(in(room + ".web"));
        rules.add(mayEnter(resideInAPackage(in(room)).and(not(pages)), open, Set.of()));
        rules.add(mayEnter(pages, with(open, "web"), Set.of(room + ".web")).allowEmptyShould(true));
      }
    }
    return rules;
  }

  private static Set<String> with(Set<String> open, String one) {
    var more = new TreeSet<>(open);
    more.add(one);
    return more;
  }

  private ArchRule mayEnter(
      DescribedPredicate<JavaClass> who, Set<String> open, Set<String> openPages) {
    var shut =
        describe(
            "are behind a door that is shut to it",
            (JavaClass other) -> isShut(other.getPackageName(), open, openPages));
    return noClasses().that(who).should().dependOnClassesThat(shut);
  }

  private boolean isShut(String other, Set<String> open, Set<String> openPages) {
    if (!other.startsWith(root + ".")) {
      return false;
    }
    var path = other.substring(root.length() + 1).split("\\.");
    if (path.length > 1 && path[1].equals("web")) {
      return !openPages.contains(path[0] + ".web");
    }
    return !open.contains(path[0]);
  }

  ArchRule roomsFormNoCircle() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule entitiesStayInTheirRoom() {
    return classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();
  }

  /** What asks the database without roles is for rooms, unless everybody may read it anyway. */
  ArchRule pagesCallDesksNotQueries() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*.web..")
        .should()
        .dependOnClassesThat(
            holdAnEntityManager()
                .and(not(annotatedWith(Stateless.class)))
                .and(
                    not(
                        describe(
                            "are open to all", one -> OPEN_TO_ALL.contains(one.getSimpleName())))));
  }

  private DescribedPredicate<JavaClass> holdAnEntityManager() {
    return describe(
        "hold an EntityManager",
        one ->
            one.getFields().stream()
                .anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class)));
  }

  ArchRule pagesKnowNoPersistence() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..web..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .or(
                    describe(
                        "are entities", (JavaClass one) -> one.isAnnotatedWith(Entity.class))));
  }

  ArchRule onlyPagesKnowFaces() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + "..web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..");
  }

  ArchRule everyDeskSaysWhoMaySit() {
    return classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class);
  }

  /** On any other bean Payara ignores roles without a word. */
  ArchRule rolesStandOnlyOnDesks() {
    return classes()
        .that()
        .areAnnotatedWith(RolesAllowed.class)
        .or()
        .areAnnotatedWith(PermitAll.class)
        .should()
        .beAnnotatedWith(Stateless.class);
  }

  ArchRule aMethodsRolesStandOnlyOnDesks() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .orShould()
        .beAnnotatedWith(DenyAll.class);
  }

  /** A call from outside to an EJB's method that isn't public ends in "Not a business method". */
  ArchRule actsOfADeskArePublic() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .areNotPrivate()
        .and()
        .areNotStatic()
        .and()
        .areNotAnnotatedWith(PostConstruct.class)
        .and()
        .areNotAnnotatedWith(PreDestroy.class)
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .bePublic();
  }

  /** A view that keeps what can't be kept fails only when a server saves its sessions. */
  ArchRule whatAViewKeepsCanBeKept() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(ViewScoped.class)
        .and()
        .areNotStatic()
        .and()
        .areNotAnnotatedWith(Inject.class)
        .and()
        .doNotHaveModifier(JavaModifier.TRANSIENT)
        .should()
        .haveRawType(
            describe(
                "are primitive, a collection or Serializable",
                (JavaClass type) ->
                    type.isPrimitive()
                        || type.isArray()
                        || type.isAssignableTo(Serializable.class)
                        || type.isAssignableTo(Collection.class)
                        || type.isAssignableTo(Map.class)));
  }

  ArchRule nothingIsPrintedToTheConsole() {
    return noClasses().that().resideOutsideOfPackage(in(OUTSIDE)).should(ACCESS_STANDARD_STREAMS);
  }

  /** Pages call each other's beans by simple name, so two of one name stop the whole server. */
  ArchRule noTwoBeansShareAName() {
    return classes()
        .that()
        .areAnnotatedWith(Named.class)
        .should(
            new ArchCondition<JavaClass>("have a name of their own") {
              @Override
              public void check(JavaClass bean, ConditionEvents events) {
                for (var other : all) {
                  if (!other.equals(bean)
                      && other.isAnnotatedWith(Named.class)
                      && nameOf(other).equals(nameOf(bean))) {
                    events.add(
                        SimpleConditionEvent.violated(
                            bean, bean.getName() + " and " + other.getName() + " share a name"));
                  }
                }
              }
            });
  }

  private static String nameOf(JavaClass bean) {
    var given = bean.getAnnotationOfType(Named.class).value();
    return (given.isEmpty() ? bean.getSimpleName() : given).toLowerCase(Locale.ROOT);
  }

  ArchRule namesComeFromTheField() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Bean|Service|Controller)")
        .as("names come from the field, not from the framework");
  }

  private String in(String room) {
    return root + "." + room + "..";
  }
}
