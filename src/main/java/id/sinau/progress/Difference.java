package id.sinau.progress;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something in the row that reports read is not what the lessons and quizzes of that person say.
 *
 * @param id 0 while it is not kept yet
 * @param kept what the row holds, as text; "-" for nothing
 * @param counted what was counted, as text
 * @param foundAt null while it is not kept yet
 */
public record Difference(
    long id,
    long person,
    String fullName,
    AreaCode area,
    long course,
    String courseTitle,
    Part part,
    String kept,
    String counted,
    Instant foundAt)
    implements Serializable {}
