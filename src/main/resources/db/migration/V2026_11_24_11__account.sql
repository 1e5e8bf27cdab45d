-- How a person signs in: a name made of a word and a number, and a secret that only Argon2id knows.
create table account (
  id bigint not null auto_increment primary key,
  version int not null,
  person_id bigint not null unique,
  name varchar(40) character set utf8mb4 collate utf8mb4_bin not null unique,
  kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  secret varchar(255) character set utf8mb4 collate utf8mb4_bin,
  secret_set_at datetime(6),
  closed_at datetime(6),
  constraint fk_account_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
