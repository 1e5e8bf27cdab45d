-- A sitting of a final test that a trainer or companion watches: the code she reads out, for one course, some hours, one place.
create table exam_session (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  code varchar(6) character set utf8mb4 collate utf8mb4_bin not null unique,
  course_id bigint not null,
  area varchar(13) character set utf8mb4 collate utf8mb4_bin not null,
  place varchar(120) not null,
  account_id bigint not null,
  opened_by varchar(60) not null,
  opened_at datetime(6) not null,
  closes_at datetime(6) not null,
  revoked_at datetime(6),
  revoked_by varchar(60),
  constraint fk_exam_session_course foreign key (course_id) references course (id),
  constraint fk_exam_session_account foreign key (account_id) references account (id),
  index ix_exam_session_account (account_id, id),
  index ix_exam_session_area (area, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
