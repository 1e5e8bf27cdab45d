package id.sinau.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Each law is broken once in the package {@code planted}; a law that lets it pass guards nothing.
 */
class PlantedBreachesTest {

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  private final House house = new House("planted", PLANTED);

  @Test
  void aShutDoorIsFoundForRoomsAndPages() {
    var said = new StringBuilder();
    for (var rule : house.doorsOpenOneWay()) {
      said.append(String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails()));
    }
    assertThat(said)
        .contains("planted.people.KnowsGrants")
        .contains("planted.grants.web.VisitsOthersPages")
        .contains("planted.people.KnowsItsOwnPages")
        .contains("planted.web.KnowsARoom")
        .doesNotContain("Field <planted.grants.MayKnowPeople")
        .doesNotContain("Field <planted.people.web.MayKnowItsRoom");
  }

  @Test
  void aCircleIsFound() {
    refused(house.roomsFormNoCircle(), "Cycle detected");
  }

  @Test
  void anEntityThatLeavesItsRoomIsFound() {
    refused(house.entitiesStayInTheirRoom(), "planted.people.OpenEntity");
  }

  @Test
  void aPageThatCallsAQueryIsFound() {
    refused(house.pagesCallDesksNotQueries(), "planted.people.web.CallsAQuery");
  }

  @Test
  void aPageThatKnowsPersistenceIsFound() {
    refused(house.pagesKnowNoPersistence(), "planted.grants.web.AsksTheDatabase");
  }

  @Test
  void aRoomThatKnowsFacesIsFound() {
    refused(house.onlyPagesKnowFaces(), "planted.people.KnowsFaces");
  }

  @Test
  void aDeskWithoutRolesIsFound() {
    refused(house.everyDeskSaysWhoMaySit(), "planted.people.DeskForAnybody");
  }

  @Test
  void rolesThatNobodyEnforcesAreFound() {
    refused(house.rolesStandOnlyOnDesks(), "planted.people.RolesIgnored");
    refused(house.aMethodsRolesStandOnlyOnDesks(), "planted.people.MethodRolesIgnored.act()");
  }

  @Test
  void anActNobodyCanCallIsFound() {
    refused(house.actsOfADeskArePublic(), "planted.people.DeskForAnybody.halfOpen()");
  }

  @Test
  void aViewThatKeepsWhatCantBeKeptIsFound() {
    refused(house.whatAViewKeepsCanBeKept(), "planted.people.web.KeepsAnything.anything");
  }

  @Test
  void twoBeansOfOneNameAreFound() {
    refused(house.noTwoBeansShareAName(), "planted.people.web.SamePage and planted.grants.web");
  }

  @Test
  void printingIsFound() {
    refused(house.nothingIsPrintedToTheConsole(), "planted.people.Printing");
  }

  @Test
  void aNameFromTheFrameworkIsFound() {
    refused(house.namesComeFromTheField(), "planted.people.PersonManager");
  }

  private static void refused(ArchRule rule, String because) {
    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(because);
  }
}
