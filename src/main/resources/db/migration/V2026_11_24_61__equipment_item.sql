-- One tool with its own public code, for the label and the check by anybody.
create table equipment_item (
  id bigint not null auto_increment primary key,
  code varchar(11) character set utf8mb4 collate utf8mb4_bin not null unique,
  handover_id bigint not null,
  position int not null,
  name varchar(200) not null,
  serial_number varchar(60) character set utf8mb4 collate utf8mb4_bin,
  tool_condition varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  constraint uq_equipment_item_position unique (handover_id, position),
  constraint fk_equipment_item_handover foreign key (handover_id) references handover (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
