package planted.people;

class MethodRolesIgnored {
  @jakarta.annotation.security.RolesAllowed("OFFICER")
  public void act() {}
}
