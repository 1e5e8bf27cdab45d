-- A new version of a course moves everybody who is on the last one: see Standings.moveEveryoneOn.
alter table enrolment add index ix_enrolment_course (course_id, version_id);
