-- Areas of the district: Kepmendagri 300.2.2-2138/2025, from github.com/cahyadsn/wilayah (MIT). Matched on code, shown as "Desa, Kec.".
create table area (
  code varchar(13) character set utf8mb4 collate utf8mb4_bin not null primary key,
  name varchar(60) not null,
  level varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  parent varchar(13) character set utf8mb4 collate utf8mb4_bin
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
