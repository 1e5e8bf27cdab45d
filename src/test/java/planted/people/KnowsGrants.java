package planted.people;

class KnowsGrants {
  planted.grants.MayKnowPeople shut;
}
