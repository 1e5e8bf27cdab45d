-- A certificate that no longer holds: who said so, when and why. The ground is shown to everybody, the note only to staff.
create table revocation (
  certificate_id bigint not null primary key,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_account bigint,
  ground varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500) not null,
  replaced_by bigint,
  constraint fk_revocation_certificate foreign key (certificate_id) references certificate (id),
  constraint fk_revocation_replaced_by foreign key (replaced_by) references certificate (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
