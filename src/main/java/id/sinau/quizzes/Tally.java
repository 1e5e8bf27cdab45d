package id.sinau.quizzes;

/**
 * People who gave the same answer to a question of one version.
 *
 * @param ticked indexes of choices in the document, sorted, with commas between
 * @param rest sum over them of the share of the other questions of their paper that they had right
 * @param restSquares sum of the squares of that share
 */
record Tally(
    String question,
    long version,
    String ticked,
    boolean right,
    long people,
    double rest,
    double restSquares) {}
