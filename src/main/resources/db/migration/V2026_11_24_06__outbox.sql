-- Messages to people leave after the act has been committed.
create table outbox (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  template varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  arguments varchar(1000) not null,
  created_at datetime(6) not null,
  sent_at datetime(6),
  channel varchar(20) character set utf8mb4 collate utf8mb4_bin,
  read_at datetime(6),
  index ix_outbox_person (person_id, id),
  index ix_outbox_unsent (sent_at, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
