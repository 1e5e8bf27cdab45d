create table draft_media (
  draft_id bigint not null,
  path varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  hash binary(32) not null,
  primary key (draft_id, path),
  constraint fk_draft_media_draft foreign key (draft_id) references course_draft (id) on delete cascade,
  constraint fk_draft_media_bytes foreign key (hash) references media_bytes (hash)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
