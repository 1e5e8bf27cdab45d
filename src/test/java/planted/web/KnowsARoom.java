package planted.web;

class KnowsARoom {
  planted.people.DeskForAnybody shut;
}
