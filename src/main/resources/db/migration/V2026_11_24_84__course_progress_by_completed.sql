-- Who completed last comes first (reports.PeopleQuery); completed since the year began, by kecamatan (reports.Counting).
create index ix_course_progress_completed on course_progress (completed_at, area, course_id, reached);
