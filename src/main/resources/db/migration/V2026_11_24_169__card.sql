-- A printed card that names an account to the sign-in page; the PIN is still asked. Its token is known only by its hash.
create table card (
  id bigint not null auto_increment primary key,
  token_hash binary(32) not null unique,
  account_id bigint not null,
  made_at datetime(6) not null,
  made_by varchar(60) not null,
  revoked_at datetime(6),
  revoked_by varchar(60),
  constraint fk_card_account foreign key (account_id) references account (id),
  index ix_card_account (account_id, revoked_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
