package planted.grants.web;

class VisitsOthersPages {
  planted.people.web.MayKnowItsRoom shut;
}
