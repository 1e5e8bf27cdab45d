-- The course is completed, but the office could not issue yet; tried again each minute (IssuingWaiting).
create table waiting_certificate (
  person_id bigint not null,
  course_code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version_id bigint not null,
  percent int not null,
  completed_at datetime(6) not null,
  obstacle varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (person_id, course_code),
  constraint fk_waiting_certificate_person foreign key (person_id) references person (id),
  index ix_waiting_certificate_completed (completed_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
