-- What this database is: one filled with invented people must never be taken for a real one.
create table installation (
  name varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key,
  at datetime(6) not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
