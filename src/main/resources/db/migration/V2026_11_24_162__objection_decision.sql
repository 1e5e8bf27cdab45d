-- Whether an objection was right; somebody other than its answerer says so.
create table objection_decision (
  objection_id bigint not null primary key,
  ticket binary(16) not null unique,
  accepted boolean not null,
  words varchar(1000) not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_called varchar(60) not null,
  constraint fk_objection_decision_objection foreign key (objection_id) references objection (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
