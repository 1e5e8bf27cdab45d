-- Written in the act's own transaction, linked into the hash chain afterwards by one writer (audit_link).
create table audit_entry (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_account bigint,
  act varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  why varchar(500),
  index ix_audit_entry_subject (subject, id),
  index ix_audit_entry_by (by_name, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
