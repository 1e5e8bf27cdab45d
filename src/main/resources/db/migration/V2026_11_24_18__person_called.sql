-- Search before list (people.search.PeopleSearch): the beginning of the called name, beside the full name.
create index ix_person_called on person (called, id);
