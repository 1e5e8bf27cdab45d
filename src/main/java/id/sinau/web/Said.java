package id.sinau.web;

import id.sinau.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * What a staff page says after an act: a sentence on top, kept across the redirect that follows an
 * act.
 */
@ApplicationScoped
public class Said {
  @Inject Words words;

  /** The act is done; the sentence also stands on the page that the redirect leads to. */
  public void done(String key, Object... arguments) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, arguments), ""));
  }

  /** A rule said no; the page stays with all that was typed. */
  public void refused(DomainException refusal) {
    var sentence = words.say(refusal.key(), refusal.arguments());
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
  }

  /** A rule said no to what a field holds; the sentence stands beside it. */
  public void refused(String clientId, DomainException refusal) {
    wrong(clientId, refusal.key(), refusal.arguments());
  }

  /** A field is wrong; the sentence stands beside it. */
  public void wrong(String clientId, String key, Object... arguments) {
    var sentence = words.say(key, arguments);
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }
}
