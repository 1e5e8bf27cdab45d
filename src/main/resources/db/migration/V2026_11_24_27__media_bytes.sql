-- Pictures and sound by the hash of their content, at most 8 MiB each.
create table media_bytes (
  hash binary(32) not null primary key,
  type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  bytes mediumblob not null,
  size int not null,
  width int,
  height int,
  added_at datetime(6) not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
