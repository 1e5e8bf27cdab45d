-- A lasting, revocable sign-in; the cookie's value is known only by its hash.
create table sign_in (
  id bigint not null auto_increment primary key,
  token_hash binary(32) not null unique,
  account_id bigint not null,
  begun_at datetime(6) not null,
  seen_at datetime(6) not null,
  ends_at datetime(6) not null,
  ended_at datetime(6),
  ended_why varchar(20) character set utf8mb4 collate utf8mb4_bin,
  constraint fk_sign_in_account foreign key (account_id) references account (id),
  index ix_sign_in_account (account_id, ended_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
