-- A person takes a course; the version is the one she is on now.
create table enrolment (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  course_id bigint not null,
  version_id bigint not null,
  enrolled_at datetime(6) not null,
  enrolled_by varchar(60) not null,
  constraint fk_enrolment_person foreign key (person_id) references person (id),
  constraint fk_enrolment_version foreign key (version_id) references course_version (id),
  unique key uk_enrolment (person_id, course_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
