-- Each night's recount of progress: when, how many rows, how many differences (progress.Recounting).
create table recount_run (
  id bigint not null auto_increment primary key,
  begun_at datetime(6) not null,
  ended_at datetime(6),
  checked bigint not null,
  found bigint not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
