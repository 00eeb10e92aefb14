-- What the signs of objectivity are found by: the mark of the journal beside that of the work, and pupils by score for
-- each task of a school (an array of tasks, each an array of pupils by score from 0 on).
alter table assessment.participant_result add column journal smallint;

create table assessment.task_result (
  import_id bigint not null references assessment.result_import,
  school_id bigint not null references school.school,
  counts    jsonb not null,
  primary key (import_id, school_id)
);

create index task_result_school on assessment.task_result (school_id);
