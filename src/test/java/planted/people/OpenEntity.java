package planted.people;

@jakarta.persistence.Entity
public class OpenEntity {
  @jakarta.persistence.Id long id;
}
