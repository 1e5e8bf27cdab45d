-- A role for an area and a time; ending one early is a fact of its own (who, when, why).
create table role_grant (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  role varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  area varchar(13) character set utf8mb4 collate utf8mb4_bin not null,
  from_at datetime(6) not null,
  until_at datetime(6),
  granted_by varchar(60) not null,
  why varchar(500) not null,
  ended_at datetime(6),
  ended_by varchar(60),
  ended_why varchar(500),
  constraint fk_role_grant_account foreign key (account_id) references account (id),
  constraint fk_role_grant_area foreign key (area) references area (code),
  index ix_role_grant_account (account_id, ended_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
