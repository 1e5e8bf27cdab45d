-- Wrong secrets, counted per account and per network address, so that a guesser waits and a village does not.
create table sign_in_failure (
  id bigint not null auto_increment primary key,
  account_id bigint,
  address_hash binary(32) not null,
  at datetime(6) not null,
  index ix_sign_in_failure_account (account_id, at),
  index ix_sign_in_failure_address (address_hash, at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
