-- The survey of a business on the spot, one for each application.
create table survey_visit (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  application_id bigint not null unique,
  at datetime(6) not null,
  by_name varchar(60) not null,
  by_role varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  latitude decimal(9,6),
  longitude decimal(9,6),
  note varchar(500),
  score int not null,
  constraint fk_survey_visit_application foreign key (application_id) references application (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
