-- The trail is read by period (privacy.TrailList).
create index ix_audit_entry_at on audit_entry (at, id);
