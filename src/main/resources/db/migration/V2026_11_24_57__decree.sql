-- The decree (SK) that names the recipients.
create table decree (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  programme_id bigint not null,
  number varchar(80) character set utf8mb4 collate utf8mb4_bin not null unique,
  signed_on date not null,
  signer_name varchar(120) not null,
  signer_title varchar(120) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(60) not null,
  constraint fk_decree_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
