package planted.people;

@jakarta.annotation.security.RolesAllowed("OFFICER")
class RolesIgnored {}
