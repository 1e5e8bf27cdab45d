-- Where a round is held; no row means the whole district.
create table programme_area (
  programme_id bigint not null,
  area varchar(13) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (programme_id, area),
  constraint fk_programme_area_programme foreign key (programme_id) references programme (id),
  constraint fk_programme_area_area foreign key (area) references area (code)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
