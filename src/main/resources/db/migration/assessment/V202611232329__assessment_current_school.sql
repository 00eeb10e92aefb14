-- Lists count what holds now by school, or by what they are ordered by, before they put anything in order; the index alone
-- answers that.
create index school_result_current_school on assessment.school_result (school_id, sitting_id)
  include (participants, failed, absent) where current;
