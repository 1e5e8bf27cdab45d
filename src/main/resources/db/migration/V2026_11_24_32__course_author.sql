-- Who may write a course: she who began it and those she shares it with. A course without authors is every trainer's.
create table course_author (
  course varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  account_id bigint not null,
  added_at datetime(6) not null,
  added_by varchar(60) not null,
  primary key (course, account_id),
  constraint fk_course_author_account foreign key (account_id) references account (id),
  index ix_course_author_account (account_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
