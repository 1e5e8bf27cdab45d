package id.sinau.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Lets Faces write the addresses people see into forms, links and redirects; after a forward it
 * would write the inner page's path.
 */
public class AddressedViews extends ViewHandlerWrapper {
  public AddressedViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String view) {
    return faces.getExternalContext().getRequestContextPath() + Addresses.outer(view);
  }
}
