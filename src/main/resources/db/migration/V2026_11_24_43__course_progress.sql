-- One row a person and course for every list and report; written in the event's own transaction. Area and counts stand here so that reports read one table.
create table course_progress (
  person_id bigint not null,
  course_id bigint not null,
  area varchar(13) character set utf8mb4 collate utf8mb4_bin not null,
  lessons_read int not null,
  lessons_total int not null,
  quizzes_done int not null,
  quizzes_total int not null,
  posttest_percent int,
  started_at datetime(6) not null,
  last_at datetime(6) not null,
  completed_at datetime(6),
  completed_version bigint,
  primary key (person_id, course_id),
  index ix_course_progress_course (course_id, area, completed_at),
  index ix_course_progress_area (area, course_id, completed_at),
  index ix_course_progress_last (last_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
