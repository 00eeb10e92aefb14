-- The marks a person saw in the preview: a scale may be changed between it and the confirmation so that as many fail as
-- before and yet the marks are others. None in previews opened before, and where a file brings no marks.
alter table assessment.import_school
  add column mark2 int,
  add column mark3 int,
  add column mark4 int,
  add column mark5 int;
