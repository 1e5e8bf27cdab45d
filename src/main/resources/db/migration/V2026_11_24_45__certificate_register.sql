-- The office's register: the last number given in each year. The row is locked until the certificate is committed, so that no number is lost.
create table certificate_register (
  year smallint not null primary key,
  last_number int not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
