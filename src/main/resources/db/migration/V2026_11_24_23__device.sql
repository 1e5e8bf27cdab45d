-- A profile on a phone and the public key that its events are signed with; ended ones stay, to recognise what arrives late.
create table device (
  id binary(16) not null primary key,
  person_id bigint not null,
  key_x binary(32) not null,
  key_y binary(32) not null,
  registered_at datetime(6) not null,
  ended_at datetime(6),
  constraint fk_device_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
