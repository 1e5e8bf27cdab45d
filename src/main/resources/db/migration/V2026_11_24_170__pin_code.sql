-- A code that somebody who knows her gives to a person who forgot her PIN: for one use, for half an hour, for five tries.
create table pin_code (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  account_id bigint not null,
  code_hash binary(32) not null,
  seen varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  made_by varchar(60) not null,
  ends_at datetime(6) not null,
  tries int not null,
  used_at datetime(6),
  constraint fk_pin_code_account foreign key (account_id) references account (id),
  index ix_pin_code_account (account_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
