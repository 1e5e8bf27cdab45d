package id.sinau.launch;

/** Starts database and server together, so that one command runs Sinau. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
