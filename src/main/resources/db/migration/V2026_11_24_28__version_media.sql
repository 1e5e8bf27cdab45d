create table version_media (
  version_id bigint not null,
  path varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  hash binary(32) not null,
  primary key (version_id, path),
  constraint fk_version_media_version foreign key (version_id) references course_version (id),
  constraint fk_version_media_bytes foreign key (hash) references media_bytes (hash)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
