-- Published: assignments as other modules read them; whether one is overdue is asked with a day.
create or replace view assignment.assignment_view as
  select a.id, a.region_id, a.municipality_id, a.school_id, a.group_id, a.binding, a.text, a.basis_document,
         a.basis_number, a.basis_date, a.due_on, a.monthly_day, a.state, a.given_at, a.changed_at, a.decision_id
    from assignment.assignment a;
