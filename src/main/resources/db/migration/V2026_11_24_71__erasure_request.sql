-- Somebody asks that her data be erased; an officer of her area answers. The ticket is the request's own id.
create table erasure_request (
  id bigint not null auto_increment primary key,
  ticket binary(16) not null unique,
  person_id bigint not null,
  words varchar(500),
  asked_at datetime(6) not null,
  answered_at datetime(6),
  answered_by varchar(60),
  erased boolean,
  why varchar(500),
  index ix_erasure_request_person (person_id, id),
  index ix_erasure_request_waiting (answered_at, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
