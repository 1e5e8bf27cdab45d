package planted.people.web;

@jakarta.faces.view.ViewScoped
class KeepsAnything {
  Object anything;
}
