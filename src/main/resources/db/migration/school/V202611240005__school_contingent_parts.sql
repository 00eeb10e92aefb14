-- Pupils by grade («1»…«12») or by level («НОО», «ООО», «СОО»), as a file tells them.
alter table school.school_contingent add column parts jsonb not null default '{}';
