-- What a refused applicant says against the refusal; one for each refusal, named by the moment it was made.
create table objection (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  application_id bigint not null,
  refused_at datetime(6) not null,
  words varchar(1000) not null,
  at datetime(6) not null,
  constraint uq_objection_once unique (application_id, refused_at),
  constraint fk_objection_application foreign key (application_id) references application (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
