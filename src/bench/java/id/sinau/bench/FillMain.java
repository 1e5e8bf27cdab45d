package id.sinau.bench;
import java.sql.DriverManager;
final class FillMain { public static void main(String[] a) throws Exception {
 try (var c = DriverManager.getConnection(a[0], "sinau", "dev")) { long t=System.nanoTime(); new ScaleData(c).fill(Long.parseLong(a[1]), Long.parseLong(a[2]), Long.parseLong(a[3])); System.out.println((System.nanoTime()-t)/1000000+" ms"); } } }
