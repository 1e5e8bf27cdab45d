package planted.people;

public class OpenQuery {
  jakarta.persistence.EntityManager em;
}
