-- Counts by course (reports.Counting).
alter table course_progress drop index ix_course_progress_course, add index ix_course_progress_course (course_id, reached, area);
