-- Published: where an account has its letters sent; tells whether an invitation went to its owner.
create or replace view notice.address_view as
  select s.account_id, lower(s.address) as address from notice.setting s where s.address <> '';
