create table lesson_progress (
  person_id bigint not null,
  course_id bigint not null,
  lesson varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  read_at datetime(6) not null,
  primary key (person_id, course_id, lesson)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
