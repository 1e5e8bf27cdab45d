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
          "courses.task",
          "courses.words",
          "home.certificates",
          "home.goOn",
          "home.grants",
          "people.signIn.title",
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
          "progress.opinion.open",
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
          "web.path.done",
          "web.phone.again",
          "web.phone.allSent",
          "web.phone.asOf",
          "web.phone.asOfWhat",
          "web.phone.broken",
          "web.phone.brokenWhat",
          "web.phone.checked",
          "web.phone.checking",
          "web.phone.denied",
          "web.phone.deniedWhat",
          "web.phone.file",
          "web.phone.fileWhat",
          "web.phone.forgotten",
          "web.phone.full",
          "web.phone.fullWhat",
          "web.phone.keep",
          "web.phone.kept",
          "web.phone.lessonKept",
          "web.phone.newest",
          "web.phone.noSignal",
          "web.phone.noSignalWhat",
          "web.phone.noVoice",
          "web.phone.noVoice1",
          "web.phone.noVoice2",
          "web.phone.nobody",
          "web.phone.nobodyWhat",
          "web.phone.open",
          "web.phone.opening",
          "web.phone.other",
          "web.phone.otherWays",
          "web.phone.ownPin",
          "web.phone.ownPinWhat",
          "web.phone.people",
          "web.phone.pin",
          "web.phone.qr",
          "web.phone.qrOf",
          "web.phone.receipts",
          "web.phone.received",
          "web.phone.refused",
          "web.phone.refusedWhat",
          "web.phone.sendLater",
          "web.phone.sendNow",
          "web.phone.share",
          "web.phone.stored",
          "web.phone.storedWhat",
          "web.phone.storing",
          "web.phone.testOnline",
          "web.phone.testOnlineWhat",
          "web.phone.unsentWhat",
          "web.phone.voiceNo",
          "web.phone.voiceSentence",
          "web.phone.voiceTest",
          "web.phone.voiceTestWhat",
          "web.phone.voiceYes",
          "web.phone.waitPin",
          "web.phone.wiped",
          "web.phone.wipedWhat",
          "web.phone.wrongPin");
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
