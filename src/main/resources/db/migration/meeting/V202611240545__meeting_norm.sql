-- Normative and methodical documents that decisions rest on; without a territory they hold everywhere.
create table meeting.norm (
  id              bigint generated always as identity primary key,
  region_id       bigint,
  municipality_id bigint,
  kind            text not null,
  issuer          text not null,
  number          text not null,
  issued_on       date,
  title           text not null,
  link            text not null,
  source          text not null,
  ends_on         date,
  sought          text not null,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null,
  constraint norm_kind_known check (kind in ('LAW', 'ORDER', 'DIRECTIVE', 'LETTER', 'GUIDELINES', 'REGULATION', 'OTHER')),
  constraint norm_territory check (municipality_id is null or region_id is not null)
);

create index norm_territory on meeting.norm (region_id, municipality_id);

-- A point is known by its place: the texts of approved minutes do not change any more.
create table meeting.norm_point (
  norm_id    bigint not null references meeting.norm,
  minutes_id bigint not null references meeting.minutes,
  place      int not null,
  primary key (minutes_id, place, norm_id)
);

create index norm_point_norm on meeting.norm_point (norm_id);

insert into meeting.norm (kind, issuer, number, title, link, source, sought, changed_at, changed_by)
values ('GUIDELINES', 'ФГБУ «Федеральный институт оценки качества образования»', '',
        'Методика оказания адресной методической помощи общеобразовательным организациям, имеющим низкие образовательные результаты обучающихся',
        '', 'названа в протоколе семинара-совещания Богучанского района от 26.01.2022; число и номер не указаны',
        ' методика оказания адресной методической помощи общеобразовательным организациям имеющим низкие образовательные результаты обучающихся фгбу федеральный институт оценки качества образования ',
        now(), 'поставляется с программой');
