package planted.grants.web;

class AsksTheDatabase {
  jakarta.persistence.EntityManager em;
}
