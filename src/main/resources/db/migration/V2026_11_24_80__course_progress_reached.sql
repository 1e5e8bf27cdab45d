-- How far she came, as one number that reports count and lists filter: 0 enrolled, 1 began, 2 half of the lessons, 3 sat the post-test, 4 completed (reports.Reached).
alter table course_progress add column reached tinyint generated always as (
  case when completed_at is not null then 4 when posttest_percent is not null then 3
    when lessons_total > 0 and lessons_read * 2 >= lessons_total then 2
    when lessons_read > 0 or quizzes_done > 0 then 1 else 0 end) stored;
