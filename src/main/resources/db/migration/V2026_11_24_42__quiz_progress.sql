-- The best result in each quiz and when it was first passed: a maximum and a minimum, so that the order of arrival does not matter.
create table quiz_progress (
  person_id bigint not null,
  course_id bigint not null,
  quiz varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  best_percent int not null,
  first_passed_at datetime(6),
  primary key (person_id, course_id, quiz)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
