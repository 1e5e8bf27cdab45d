-- What she allowed or refused, and the version of the words she read. The newest row of a kind holds.
create table consent (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  given boolean not null,
  words_version varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  at datetime(6) not null,
  constraint fk_consent_person foreign key (person_id) references person (id),
  index ix_consent_person (person_id, kind, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
