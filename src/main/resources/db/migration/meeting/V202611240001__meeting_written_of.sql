-- Which meeting minutes were written of: one minutes for a meeting while they are not revoked, so the pair is kept here.
create table meeting.written_of (
  minutes_id bigint primary key references meeting.minutes,
  meeting_id bigint not null references meeting.meeting
);

create index written_of_meeting on meeting.written_of (meeting_id);
