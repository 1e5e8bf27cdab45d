-- Who learned last comes first (reports.PeopleQuery): a page deep in the list is found in the index alone.
alter table course_progress drop index ix_course_progress_last, add index ix_course_progress_last (last_at, area, course_id, reached);
