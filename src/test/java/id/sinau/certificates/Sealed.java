package id.sinau.certificates;

import java.time.LocalDate;
import java.util.List;

/** An invented certificate for tests. */
final class Sealed {
  private Sealed() {}

  static Snapshot snapshot(String fullName) {
    return new Snapshot(
        "7KX3F2MP9QC",
        "0123/BWI/LIT/2026",
        fullName,
        "Tini",
        "uang-keluarga",
        "Uang Keluarga",
        2,
        "a".repeat(64),
        6,
        List.of(
            "Mencatat uang masuk dan keluar setiap hari",
            "Membedakan kebutuhan dan keinginan",
            "Menyusun anggaran keluarga dengan amplop",
            "Menghitung dana darurat dan menabungnya",
            "Menimbang utang sebelum menandatangani",
            "Mengirim uang lewat jalur resmi"),
        90,
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2026, 11, 24),
        "Banyuwangi",
        "Pemerintah Kabupaten Banyuwangi",
        "Dinas Tenaga Kerja, Transmigrasi dan Perindustrian",
        "Dra. Hj. Sulastri Wahyuni, M.Si.",
        "Kepala Dinas",
        "19700101 199503 2 001");
  }
}
