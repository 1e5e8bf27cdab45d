package id.sinau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * The words and icons of the pages that a phone makes itself from what it has stored, in the
 * reader's language.
 */
@Named
@RequestScoped
public class PhoneKit {
  static final List<String> KEYS =
      List.of(
          "courses.catalogue.title",
          "courses.chapter",
          "courses.lessonMinutes",
          "courses.take",
          "home.certificates",
          "home.goOn",
          "home.grants",
          "people.signIn.title",
          "phone.again",
          "phone.allSent",
          "phone.asOf",
          "phone.asOfWhat",
          "phone.broken",
          "phone.brokenWhat",
          "phone.checked",
          "phone.checking",
          "phone.denied",
          "phone.deniedWhat",
          "phone.file",
          "phone.fileWhat",
          "phone.forgotten",
          "phone.full",
          "phone.fullWhat",
          "phone.keep",
          "phone.kept",
          "phone.lessonKept",
          "phone.noSignal",
          "phone.noSignalWhat",
          "phone.noVoice",
          "phone.noVoice1",
          "phone.noVoice2",
          "phone.nobody",
          "phone.nobodyWhat",
          "phone.open",
          "phone.other",
          "phone.otherWays",
          "phone.ownPin",
          "phone.ownPinWhat",
          "phone.people",
          "phone.pin",
          "phone.qr",
          "phone.receipts",
          "phone.received",
          "phone.refused",
          "phone.refusedWhat",
          "phone.sendLater",
          "phone.sendNow",
          "phone.share",
          "phone.stored",
          "phone.storedWhat",
          "phone.storing",
          "phone.testOnline",
          "phone.testOnlineWhat",
          "phone.unsentWhat",
          "phone.voiceNo",
          "phone.voiceSentence",
          "phone.voiceTest",
          "phone.voiceTestWhat",
          "phone.voiceYes",
          "phone.waitPin",
          "phone.wiped",
          "phone.wipedWhat",
          "phone.wrongPin",
          "progress.best",
          "progress.completedOn",
          "progress.doToday",
          "progress.end",
          "progress.go",
          "progress.lessonOf",
          "progress.lessonReceived",
          "progress.lessonsOf",
          "progress.newer.go",
          "progress.newer.title",
          "progress.newer.what",
          "progress.posttestAfter",
          "progress.remember",
          "progress.seeCertificate",
          "progress.start",
          "quizzes.answer",
          "quizzes.begin",
          "quizzes.chapter.done",
          "quizzes.front.CHAPTER",
          "quizzes.front.PRETEST",
          "quizzes.nextQuestion",
          "quizzes.notYetRight",
          "quizzes.pretest.done",
          "quizzes.pretest.doneWhat",
          "quizzes.questionOf",
          "quizzes.questions",
          "quizzes.readAgain",
          "quizzes.repeat",
          "quizzes.review.go",
          "quizzes.review.title",
          "quizzes.review.what",
          "quizzes.right",
          "quizzes.rightOf",
          "quizzes.several",
          "quizzes.skip",
          "quizzes.tickOne",
          "quizzes.tickSome",
          "quizzes.wouldBeRight",
          "web.emergency",
          "web.errors",
          "web.menu.courses",
          "web.menu.send",
          "web.next",
          "web.path.done");
  static final List<String> ICONS =
      List.of(
          "bad",
          "book",
          "certificate",
          "check",
          "checks",
          "document",
          "download",
          "good",
          "info",
          "lifebuoy",
          "lock",
          "mobile",
          "next",
          "play",
          "repeat",
          "send",
          "today",
          "tool",
          "warn");

  @Inject Words words;

  /** Key and sentence, placeholders and all. */
  public List<Map.Entry<String, String>> getWords() {
    return KEYS.stream().map(key -> Map.entry(key, words.get(key))).toList();
  }

  public List<String> getIcons() {
    return ICONS;
  }
}
