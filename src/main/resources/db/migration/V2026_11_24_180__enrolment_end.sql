-- Somebody's enrolment in a course was ended, or taken up again: who, when, why. The last row of a person and a course tells.
create table enrolment_end (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  person_id bigint not null,
  course_id bigint not null,
  ended boolean not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  why varchar(500) not null,
  key ix_enrolment_end_person (person_id, course_id, id),
  constraint fk_enrolment_end_person foreign key (person_id) references person (id),
  constraint fk_enrolment_end_course foreign key (course_id) references course (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
