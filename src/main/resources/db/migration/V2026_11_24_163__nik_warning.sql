-- What looked unusual about a NIK when it was kept, beside what she said of herself; it refuses nothing.
create table nik_warning (
  person_id bigint not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  primary key (person_id, kind),
  constraint fk_nik_warning_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
