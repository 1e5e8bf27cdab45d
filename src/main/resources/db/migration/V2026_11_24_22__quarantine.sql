-- What arrived and did not fit, whole, with the reason; staff replay or dismiss it with a reason of their own.
create table quarantine (
  id bigint not null auto_increment primary key,
  event_id binary(16) not null unique,
  person_id bigint not null,
  content mediumtext not null,
  reason varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  arrived_at datetime(6) not null,
  closed_at datetime(6),
  closed_by varchar(60),
  closed_how varchar(20) character set utf8mb4 collate utf8mb4_bin,
  closed_why varchar(500),
  index ix_quarantine_open (closed_at, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
