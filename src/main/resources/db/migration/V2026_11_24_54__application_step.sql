-- Each move of an application: who, when, why, and the facts that were seen. Never changed, never removed.
create table application_step (
  application_id bigint not null,
  position int not null,
  ticket binary(16) not null unique,
  from_stage varchar(20) character set utf8mb4 collate utf8mb4_bin,
  to_stage varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_called varchar(60) not null,
  by_role varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  why varchar(500),
  reason varchar(30) character set utf8mb4 collate utf8mb4_bin,
  facts varchar(2000),
  primary key (application_id, position),
  constraint fk_application_step_application foreign key (application_id) references application (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
