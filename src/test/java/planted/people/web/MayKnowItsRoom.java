package planted.people.web;

public class MayKnowItsRoom {
  planted.people.DeskForAnybody open;
}
