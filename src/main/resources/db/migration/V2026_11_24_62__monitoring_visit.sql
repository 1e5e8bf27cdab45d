-- A visit after the handover: is the tool there, is it used, what is sold, what is wrong.
create table monitoring_visit (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  application_id bigint not null,
  visited_on date not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_called varchar(60) not null,
  by_role varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  presence varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  tool_use varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  turnover_week bigint,
  problem varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  follow_up varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500),
  constraint fk_monitoring_visit_application foreign key (application_id) references application (id),
  index ix_monitoring_visit_application (application_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
