-- What counted as failed and by which source, where the marks of the file do not tell it: a score cannot be judged
-- again without the minimum that was used.
alter table assessment.result_import add column threshold text;
