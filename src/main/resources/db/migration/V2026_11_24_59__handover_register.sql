-- The last number given to a handover record (BAST) in a year.
create table handover_register (
  year int not null primary key,
  last int not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
