create table course (
  id bigint not null auto_increment primary key,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null unique,
  newest_version bigint,
  created_at datetime(6) not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
