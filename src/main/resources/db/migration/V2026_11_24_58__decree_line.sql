-- A line of the decree's annex: one recipient by name. No handover refers to anything else.
create table decree_line (
  id bigint not null auto_increment primary key,
  decree_id bigint not null,
  position int not null,
  application_id bigint not null unique,
  full_name varchar(120) not null,
  area varchar(13) character set utf8mb4 collate utf8mb4_bin not null,
  kit_name varchar(80) not null,
  constraint uq_decree_line_position unique (decree_id, position),
  constraint uq_decree_line_application unique (id, application_id),
  constraint fk_decree_line_decree foreign key (decree_id) references decree (id),
  constraint fk_decree_line_application foreign key (application_id) references application (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
