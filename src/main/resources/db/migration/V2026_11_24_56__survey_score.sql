-- The points of each criterion of a survey.
create table survey_score (
  survey_visit_id bigint not null,
  criterion varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  points int not null,
  primary key (survey_visit_id, criterion),
  constraint fk_survey_score_visit foreign key (survey_visit_id) references survey_visit (id),
  constraint ck_survey_score_points check (points between 1 and 4)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
