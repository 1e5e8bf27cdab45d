-- Tools handed over. The pair (line, application) must be a line of a decree: without one there is no handover.
create table handover (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  application_id bigint not null unique,
  decree_line_id bigint not null unique,
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null unique,
  handed_on date not null,
  at datetime(6) not null,
  by_name varchar(60) not null,
  giver_name varchar(120) not null,
  witness_name varchar(120) not null,
  note varchar(500),
  constraint fk_handover_decree_line foreign key (decree_line_id, application_id)
    references decree_line (id, application_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
