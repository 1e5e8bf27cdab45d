package planted.grants.web;

@jakarta.inject.Named
class SamePage {}
