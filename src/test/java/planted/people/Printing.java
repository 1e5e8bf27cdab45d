package planted.people;

class Printing {
  void print() {
    System.out.println();
  }
}
