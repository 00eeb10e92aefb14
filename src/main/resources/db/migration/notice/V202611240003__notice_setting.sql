-- How each account wants to be reminded, and the day of its last digest.
create table notice.setting (
  account_id      bigint primary key references access.account,
  address         text not null default '',
  wanted          boolean not null default true,
  days_ahead      int not null default 3,
  quiet_from      int not null default 20,
  quiet_to        int not null default 8,
  digest_on       date,
  -- Of the link to the calendar; only its hash, so that a copy of the database opens no calendar.
  calendar_sha256 text unique,
  constraint setting_days check (days_ahead between 1 and 14),
  constraint setting_hours check (quiet_from between 0 and 23 and quiet_to between 0 and 23)
);
