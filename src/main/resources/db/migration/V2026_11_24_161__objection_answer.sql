-- What the officer found when she looked into an objection.
create table objection_answer (
  objection_id bigint not null primary key,
  ticket binary(16) not null unique,
  words varchar(1000) not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_called varchar(60) not null,
  constraint fk_objection_answer_objection foreign key (objection_id) references objection (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
