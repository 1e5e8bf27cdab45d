package planted.grants;

public class MayKnowPeople {
  planted.people.DeskForAnybody open;
}
