package planted.people.web;

@jakarta.inject.Named
class SamePage {}
