-- A picture as phones fetch it: SMALL and LARGE are WebP of 412 and 824 pixels' width, PLAIN is for browsers without WebP.
create table media_small (
  hash binary(32) not null,
  kind varchar(8) character set utf8mb4 collate utf8mb4_bin not null,
  small_hash binary(32) not null,
  primary key (hash, kind),
  constraint fk_media_small_of foreign key (hash) references media_bytes (hash),
  constraint fk_media_small_bytes foreign key (small_hash) references media_bytes (hash)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
