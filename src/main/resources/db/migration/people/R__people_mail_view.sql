-- Published: one address of each person, for letters of the system; personal data, shown by no page.
create or replace view people.mail_view as
  select c.person_id, min(c.value) as address from people.contact c where c.kind = 'EMAIL' group by c.person_id;
