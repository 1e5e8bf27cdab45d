package planted.people;

class KnowsFaces {
  jakarta.faces.context.FacesContext faces;
}
