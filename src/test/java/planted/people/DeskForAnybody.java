package planted.people;

@jakarta.ejb.Stateless
public class DeskForAnybody {
  void halfOpen() {}
}
