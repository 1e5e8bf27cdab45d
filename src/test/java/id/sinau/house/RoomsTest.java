package id.sinau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The table of design.md §3 is the law; {@link PlantedBreachesTest} shows that it can say no. */
class RoomsTest {

  static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.sinau");

  private final House house = new House("id.sinau", CLASSES);

  @Test
  void everyRoomStandsInTheTable() {
    var table = new java.util.TreeSet<>(House.DOORS.keySet());
    table.add(House.OUTSIDE);
    assertThat(table).containsAll(house.rooms());
  }

  @Test
  void doorsOpenOneWay() {
    assertThat(house.doorsOpenOneWay()).hasSizeGreaterThanOrEqualTo(house.rooms().size());
    house.doorsOpenOneWay().forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void roomsFormNoCircle() {
    house.roomsFormNoCircle().check(CLASSES);
  }

  @Test
  void entitiesStayInTheirRoom() {
    house.entitiesStayInTheirRoom().check(CLASSES);
  }

  @Test
  void pagesCallDesksNotQueries() {
    house.pagesCallDesksNotQueries().check(CLASSES);
  }

  @Test
  void pagesKnowNoPersistence() {
    house.pagesKnowNoPersistence().check(CLASSES);
  }

  @Test
  void onlyPagesKnowFaces() {
    house.onlyPagesKnowFaces().check(CLASSES);
  }

  @Test
  void everyDeskSaysWhoMaySit() {
    house.everyDeskSaysWhoMaySit().check(CLASSES);
  }

  @Test
  void rolesStandOnlyOnDesks() {
    house.rolesStandOnlyOnDesks().check(CLASSES);
    house.aMethodsRolesStandOnlyOnDesks().check(CLASSES);
  }

  @Test
  void actsOfADeskArePublic() {
    house.actsOfADeskArePublic().check(CLASSES);
  }

  @Test
  void whatAViewKeepsCanBeKept() {
    house.whatAViewKeepsCanBeKept().check(CLASSES);
  }

  @Test
  void noTwoBeansShareAName() {
    house.noTwoBeansShareAName().check(CLASSES);
  }

  @Test
  void nothingIsPrintedToTheConsole() {
    house.nothingIsPrintedToTheConsole().check(CLASSES);
  }

  @Test
  void namesComeFromTheField() {
    house.namesComeFromTheField().check(CLASSES);
  }
}
