-- One sitting of a quiz, pinned to its course version; id is the event that began it and the seed of its paper.
create table attempt (
  id binary(16) not null primary key,
  person_id bigint not null,
  course_id bigint not null,
  version_id bigint not null,
  quiz varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  begun_at datetime(6) not null,
  finished_at datetime(6),
  right_count int,
  total int,
  percent int,
  passed boolean,
  constraint fk_attempt_version foreign key (version_id) references course_version (id),
  constraint fk_attempt_person foreign key (person_id) references person (id),
  index ix_attempt_person (person_id, course_id, quiz, begun_at),
  index ix_attempt_quiz (course_id, quiz, finished_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
