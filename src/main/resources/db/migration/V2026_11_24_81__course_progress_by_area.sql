-- Counts by kecamatan and desa (reports.Counting), lists of one desa (reports.PeopleQuery): read from the index alone.
alter table course_progress drop index ix_course_progress_area, add index ix_course_progress_area (area, course_id, reached);
