package id.sinau.courses.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Beli beras. Tulis harganya. | 2",
        "Harganya Rp 2.500.000 sebulan. Itu mahal. | 2",
        "Datang pukul 13.00 WIB hari ini. | 1",
        "Pak Moh. Holil tinggal di Kec. Muncar. | 1",
        "Bu Siti A. Wati menjual kue. | 1",
        "Namanya tiga huruf, A, P, K. Bila dipasang, HP rusak. | 2",
        "Pesan dari admin K P dua M I. Katanya ada bantuan. | 2",
        "\"Paket apa? Saya cek dulu,\" kata Tini. | 2",
        "Telepon {{ojk-telepon}}. {{ojk-nama}} akan menjawab. | 2",
        "1. Siapkan bahan. | 1",
        "Situsnya iasc.ojk.go.id dan gratis. | 1",
        "Tunggu… Jangan dibuka. | 2",
      })
  void aSentenceEndsWhereAReaderStops(String text, int count) {
    assertThat(Sentences.in(text)).hasSize(count);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Harganya Rp 2.500.000 sebulan | 3",
        "sama-sama belajar – bersama | 3",
        "23 November 2026 | 3",
        "(dua kata) | 2",
      })
  void wordsAreCountedAsTheyAreRead(String text, int count) {
    assertThat(Sentences.words(text)).hasSize(count);
  }

  @Test
  void markdownSignsAreNotWords() {
    var passages =
        Passage.in("## Contoh: Tini\n\n- **satu** [dua](https://a.id)\n- ![gambar](a.svg) tiga\n");
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Contoh: Tini", "satu dua", "tiga");
    assertThat(passages).extracting(Passage::line).containsExactly(0, 2, 3);
    assertThat(passages).allMatch(Passage::example);
  }

  @Test
  void eachLineOfAChatIsReadAlone() {
    var passages = Passage.in("Awal.\n\n```chat\nA: Halo.\nAnda: Ya.\n```");
    assertThat(passages).extracting(Passage::line).containsExactly(0, 3, 4);
    assertThat(passages).extracting(Passage::text).containsExactly("Awal.", "Halo.", "Ya.");
  }
}
