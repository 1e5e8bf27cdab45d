-- The append-only log of what learners did. The id is made on the device: a second arrival of the same id changes nothing.
create table learning_event (
  id binary(16) not null primary key,
  person_id bigint not null,
  device binary(16) not null,
  sequence bigint not null,
  kind varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  thread binary(16),
  body varchar(4000) not null,
  device_time datetime(6) not null,
  received_at datetime(6) not null,
  constraint fk_learning_event_person foreign key (person_id) references person (id),
  index ix_learning_event_thread (thread, sequence),
  index ix_learning_event_person (person_id, received_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
