-- The marked answers of finished attempts, for the trainer's statistics: which choice drew whom.
create table given_answer (
  attempt_id binary(16) not null,
  question varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  course_id bigint not null,
  version_id bigint not null,
  ticked varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  is_right boolean not null,
  primary key (attempt_id, question),
  constraint fk_given_answer_attempt foreign key (attempt_id) references attempt (id),
  index ix_given_answer_question (course_id, question, version_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
