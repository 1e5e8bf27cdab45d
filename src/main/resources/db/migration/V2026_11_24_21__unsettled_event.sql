-- Events whose consequence is still to come: one that waits for an earlier event of its thread, or one whose consequence failed.
create table unsettled_event (
  event_id binary(16) not null primary key,
  thread binary(16),
  reason varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  detail varchar(500),
  since datetime(6) not null,
  tried_at datetime(6) not null,
  tries int not null,
  constraint fk_unsettled_event foreign key (event_id) references learning_event (id),
  index ix_unsettled_event_thread (thread),
  index ix_unsettled_event_tried (reason, tried_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
