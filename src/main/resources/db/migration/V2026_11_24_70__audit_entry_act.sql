-- The trail is read by act (privacy.TrailList).
create index ix_audit_entry_act on audit_entry (act, id);
