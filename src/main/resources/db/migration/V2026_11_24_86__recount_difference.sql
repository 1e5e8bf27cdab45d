-- What course_progress keeps and what the recount counted. still_open is 1, or null once it is closed, so that an open difference stands once.
create table recount_difference (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  course_id bigint not null,
  part varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  kept varchar(40) not null,
  counted varchar(40) not null,
  found_at datetime(6) not null,
  seen_at datetime(6) not null,
  still_open tinyint,
  closed_at datetime(6),
  closed_by varchar(60),
  closed_how varchar(20) character set utf8mb4 collate utf8mb4_bin,
  closed_why varchar(500),
  constraint fk_recount_difference_person foreign key (person_id) references person (id),
  unique key uk_recount_difference (person_id, course_id, part, still_open),
  index ix_recount_difference_open (still_open, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
