-- Immutable: named by the hash of its canonical form, its media and its facts.
create table course_version (
  id bigint not null auto_increment primary key,
  course_id bigint not null,
  number int not null,
  hash binary(32) not null,
  title varchar(200) not null,
  document mediumtext not null,
  fragments mediumtext not null,
  source varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500),
  published_at datetime(6) not null,
  published_by varchar(60) not null,
  constraint fk_course_version_course foreign key (course_id) references course (id),
  unique key uk_course_version_number (course_id, number),
  index ix_course_version_hash (course_id, hash)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
