-- A link that lets one person set her secret once: the first administrator's, and a member of staff's after a reset.
create table secret_link (
  id bigint not null auto_increment primary key,
  token_hash binary(32) not null unique,
  account_id bigint not null,
  made_at datetime(6) not null,
  made_by varchar(60) not null,
  ends_at datetime(6) not null,
  used_at datetime(6),
  constraint fk_secret_link_account foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
