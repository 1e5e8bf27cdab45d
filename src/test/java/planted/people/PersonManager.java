package planted.people;

class PersonManager {}
