-- Each change of a setting is a row; the newest of a key holds.
create table setting (
  id bigint not null auto_increment primary key,
  name varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  value mediumtext not null,
  changed_at datetime(6) not null,
  changed_by varchar(60) not null,
  why varchar(500),
  index ix_setting_name (name, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
