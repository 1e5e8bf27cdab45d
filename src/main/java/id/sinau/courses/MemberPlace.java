package id.sinau.courses;

import java.lang.reflect.RecordComponent;

/**
 * Where in a document a value stands and what may stand there.
 *
 * @param pointer JSON pointer from the document's root
 */
record MemberPlace(String pointer, String name, int max, boolean optional, boolean code) {
  private static final int USUAL_MAX = 400;
  private static final int EACH_MAX = 4000;

  static MemberPlace of(RecordComponent component, String parent) {
    var name = RecordJson.name(component);
    var member = component.getAnnotation(Member.class);
    var pointer = parent + "/" + name;
    return member == null
        ? new MemberPlace(pointer, name, USUAL_MAX, false, false)
        : new MemberPlace(pointer, name, member.max(), member.optional(), member.code());
  }

  /** An entry of the list or map at this place. */
  MemberPlace entry(Object key) {
    return new MemberPlace(pointer + "/" + key, name, EACH_MAX, false, code);
  }
}
