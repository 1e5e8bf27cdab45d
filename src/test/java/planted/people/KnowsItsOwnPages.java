package planted.people;

class KnowsItsOwnPages {
  planted.people.web.MayKnowItsRoom shut;
}
