-- How much of one person's is set apart and open: see Quarantine.
alter table quarantine add index ix_quarantine_person (person_id, closed_at);
