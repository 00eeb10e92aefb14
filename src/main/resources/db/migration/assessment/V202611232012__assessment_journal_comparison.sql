-- Pupils of a school by their mark of a procedure against that of the school's journal, as the reports of ФИС ОКО count
-- them. They stand beside the results of the same procedure and never replace them.
alter table assessment.import_school
  add column lowered   int,
  add column confirmed int,
  add column raised    int;

create table assessment.journal_comparison (
  id           bigint generated always as identity primary key,
  import_id    bigint not null references assessment.result_import,
  sitting_id   bigint not null references assessment.sitting,
  school_id    bigint not null references school.school,
  code_written text not null,
  participants int not null,
  lowered      int not null,
  confirmed    int not null,
  raised       int not null,
  unique (import_id, school_id),
  constraint journal_comparison_within_participants
    check (lowered >= 0 and confirmed >= 0 and raised >= 0 and lowered + confirmed + raised <= participants)
);

create index journal_comparison_school on assessment.journal_comparison (school_id, sitting_id);
create index journal_comparison_sitting on assessment.journal_comparison (sitting_id);
