-- Every public key that ever signed a certificate, so that old signatures can be checked after the secret changed.
create table signing_key (
  id char(16) character set utf8mb4 collate utf8mb4_bin not null primary key,
  public_key varbinary(64) not null,
  since datetime(6) not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
