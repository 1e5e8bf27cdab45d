-- A set of tools a round offers. The high price is what an approval commits, so that the ceiling holds whatever is bought.
create table kit (
  id bigint not null auto_increment primary key,
  programme_id bigint not null,
  position int not null,
  name varchar(80) not null,
  contents varchar(1000) not null,
  price_low bigint not null,
  price_high bigint not null,
  courses varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  constraint fk_kit_programme foreign key (programme_id) references programme (id),
  constraint ck_kit_price check (price_low > 0 and price_high >= price_low),
  index ix_kit_programme (programme_id, position)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
