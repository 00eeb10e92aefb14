-- Where an assignment comes from: a point of minutes. A point becomes assignments once.
alter table assignment.assignment add column decision_id bigint references meeting.decision;

create index assignment_decision on assignment.assignment (decision_id) where decision_id is not null;

create table assignment.decision_taken (
  decision_id bigint primary key references meeting.decision,
  taken_at    timestamptz not null,
  taken_by    text not null
);

-- Signed minutes on whose points nobody has decided yet.
create table assignment.minutes_waiting (
  minutes_id      bigint primary key references meeting.minutes,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality
);
