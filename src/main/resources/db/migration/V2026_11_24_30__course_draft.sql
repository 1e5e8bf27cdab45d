-- What a trainer is working on; publishing makes the next version and removes the draft.
create table course_draft (
  id bigint not null auto_increment primary key,
  version int not null,
  course_id bigint,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null unique,
  document mediumtext not null,
  based_on bigint,
  made_by varchar(60) not null,
  changed_at datetime(6) not null,
  constraint fk_course_draft_course foreign key (course_id) references course (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
