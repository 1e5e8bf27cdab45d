package id.sinau.grants.programmes;

import static id.sinau.grants.programmes.Paperwork.*;

import java.util.List;

/**
 * The four ways a district may lawfully give tools to people, each with its papers (domain.md §3.1;
 * UU 23/2014 Art. 298, Permendagri 77/2020).
 */
public enum LegalRoute {
  /** Belanja hibah: to bodies and groups, never to a single citizen. */
  GRANT_IN_KIND(
      PROPOSAL, OFFICE_EVALUATION, REGENT_DECREE, GRANT_AGREEMENT, INTEGRITY_PLEDGE, BAST, REPORT),
  /** Belanja bansos: to a person, family or group at social risk, selective and not continuous. */
  SOCIAL_AID_IN_KIND(PROPOSAL, VERIFICATION, REGENT_DECREE, INTEGRITY_PLEDGE, BAST),
  /** Belanja barang untuk diserahkan kepada masyarakat: by an office's own programme. */
  GOODS_FOR_COMMUNITY(PROPOSAL, OFFICE_EVALUATION, REGENT_DECREE, PROCUREMENT, BAST),
  /** ADD in the village's budget: recipients chosen in the village meeting. */
  VILLAGE_FUND(VILLAGE_MINUTES, VILLAGE_DECREE, BAST);

  private final List<Paperwork> papers;

  LegalRoute(Paperwork... papers) {
    this.papers = List.of(papers);
  }

  /** The papers an inspector will ask for, in the order they come into being. */
  public List<Paperwork> papers() {
    return papers;
  }

  /** A hibah may not go to one citizen, so its recipients apply for a group. */
  public boolean isForGroupsOnly() {
    return this == GRANT_IN_KIND;
  }
}
