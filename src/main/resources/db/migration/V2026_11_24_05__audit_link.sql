-- The chain over committed entries: each link holds the hash of the link before it and of its entry.
create table audit_link (
  position bigint not null auto_increment primary key,
  entry_id bigint not null unique,
  hash binary(32) not null,
  linked_at datetime(6) not null,
  constraint fk_audit_link_entry foreign key (entry_id) references audit_entry (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
