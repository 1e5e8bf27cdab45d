-- Two editors on one draft are told whose words they would write over.
alter table course_draft add column changed_by varchar(60) not null default 'system';
