-- What was handed in at once and what came of it. Staff look a receipt up by its code; whoever handed in sees her own last ones.
create table receipt (
  id bigint not null auto_increment primary key,
  code varchar(12) character set utf8mb4 collate utf8mb4_bin not null unique,
  at datetime(6) not null,
  via varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  account_id bigint,
  person_id bigint,
  fresh int not null,
  known int not null,
  kept int not null,
  quarantined int not null,
  refused int not null,
  constraint fk_receipt_account foreign key (account_id) references account (id),
  constraint fk_receipt_person foreign key (person_id) references person (id),
  index ix_receipt_account (account_id, id),
  index ix_receipt_person (person_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
