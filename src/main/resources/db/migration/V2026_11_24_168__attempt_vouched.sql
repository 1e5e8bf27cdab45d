-- Who answers for a final test that the office did not see begin or end: a watched session, or an officer who took it after a look.
alter table attempt
  add column session_id bigint,
  add column vouched_by varchar(60),
  add constraint fk_attempt_session foreign key (session_id) references exam_session (id);
