package planted.people.web;

class CallsAQuery {
  planted.people.OpenQuery shut;
}
