package id.sinau.courses.web;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The fields of a question and its choices as they are typed. */
public class QuestionForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10;
  private String type;
  private String competency;
  private String lesson;
  private String prompt;
  private final List<ChoiceForm> choices = new ArrayList<>();

  /** One choice. */
  public static class ChoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private String text;
    private boolean right;
    private String feedback;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public boolean isRight() {
      return right;
    }

    public void setRight(boolean right) {
      this.right = right;
    }

    public String getFeedback() {
      return feedback;
    }

    public void setFeedback(String feedback) {
      this.feedback = feedback;
    }
  }

  void read(QuestionDocument question) {
    type = question.type();
    competency = question.competency();
    lesson = question.lesson();
    prompt = question.prompt();
    choices.clear();
    for (var choice : question.choices()) {
      var form = new ChoiceForm();
      form.setText(choice.text());
      form.setRight(choice.right());
      form.setFeedback(choice.feedback());
      choices.add(form);
    }
  }

  QuestionDocument written(String id) {
    return new QuestionDocument(
        id,
        type,
        Typed.clean(competency),
        Typed.clean(lesson),
        Typed.clean(prompt),
        choices.stream()
            .map(
                c ->
                    new ChoiceDocument(
                        Typed.line(c.getText()), c.isRight(), Typed.line(c.getFeedback())))
            .toList());
  }

  void add() {
    if (choices.size() < MOST) {
      choices.add(new ChoiceForm());
    }
  }

  void drop(int index) {
    choices.remove(index);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getCompetency() {
    return competency;
  }

  public void setCompetency(String competency) {
    this.competency = competency;
  }

  public String getLesson() {
    return lesson;
  }

  public void setLesson(String lesson) {
    this.lesson = lesson;
  }

  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String prompt) {
    this.prompt = prompt;
  }

  public List<ChoiceForm> getChoices() {
    return choices;
  }
}
