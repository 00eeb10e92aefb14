-- Outgoing mail. A letter is here before it goes, and a node says that it sends before it speaks to the mail server.
create schema notice;

create table notice.letter (
  id          bigint generated always as identity primary key,
  key         text not null unique,
  address     text not null,
  subject     text not null,
  body        text not null,
  state       text not null default 'WAITING',
  attempts    int not null default 0,
  created_at  timestamptz not null,
  next_try_at timestamptz not null,
  -- After that moment it is of no use any more.
  valid_until timestamptz,
  claim       uuid,
  claimed_at  timestamptz,
  sent_at     timestamptz,
  -- Of the last refusal, or who took it back.
  reason      text not null default '',
  constraint letter_state check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'WITHDRAWN')),
  constraint letter_claimed check (state <> 'SENDING' or (claim is not null and claimed_at is not null))
);

create index letter_due on notice.letter (next_try_at, id) where state = 'WAITING';
create index letter_under_way on notice.letter (claimed_at) where state = 'SENDING';
create index letter_created on notice.letter (created_at);

create table notice.attachment (
  letter_id  bigint not null references notice.letter on delete cascade,
  place      int not null,
  name       text not null,
  media_type text not null,
  content    bytea not null,
  primary key (letter_id, place)
);
