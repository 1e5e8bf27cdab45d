package id.sinau.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps PrimeFaces' own context, with its nonce in every script and its slower writer, to the staff
 * pages that need it.
 */
public class LearnerFaces extends FacesContextFactory {
  public LearnerFaces(FacesContextFactory primeFaces) {
    super(primeFaces);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    boolean staff = ((HttpServletRequest) request).getServletPath().startsWith("/staff/");
    var factory = staff ? getWrapped() : getWrapped().getWrapped();
    return factory.getFacesContext(context, request, response, lifecycle);
  }
}
