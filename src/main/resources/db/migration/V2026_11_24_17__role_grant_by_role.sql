-- Who holds a role now: the rule of the last administrator (people.staff.Grants) and the companions of a desa.
create index ix_role_grant_role on role_grant (role, ended_at, area);
