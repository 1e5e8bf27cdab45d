-- A round of equipment grants: its legal route, its money, who may apply and where it stands.
create table programme (
  id bigint not null auto_increment primary key,
  version int not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null unique,
  name varchar(120) not null,
  route varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  budget_code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  ceiling bigint not null,
  quota int not null,
  opens_on date not null,
  closes_on date not null,
  objection_days int not null,
  relations varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  min_age int not null,
  look_back_years int not null,
  courses varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  conditions text not null,
  rule_version int not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  announced_on date,
  constraint ck_programme_money check (ceiling > 0 and quota > 0),
  index ix_programme_state (state, closes_on)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
