package id.sinau.courses;

/** One choice of a question, with what the learner is told who chose it. */
public record ChoiceDocument(
    String text,
    @Member(optional = true) boolean right,
    @Member(max = 600, optional = true) String feedback) {}
