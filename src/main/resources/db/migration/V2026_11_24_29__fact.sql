-- Every volatile fact, once: what it is now, where it was seen, until when to trust it.
create table fact (
  name varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key,
  value varchar(200) not null,
  note varchar(500) not null,
  source varchar(500) not null,
  certainty varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  checked_on date not null,
  valid_until date not null,
  ask varchar(200) not null,
  changed_at datetime(6) not null,
  changed_by varchar(60) not null,
  shipped boolean not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
