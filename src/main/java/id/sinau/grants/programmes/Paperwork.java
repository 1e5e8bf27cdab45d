package id.sinau.grants.programmes;

/** A paper that a legal route asks for (domain.md §3.1). */
public enum Paperwork {
  PROPOSAL,
  OFFICE_EVALUATION,
  VERIFICATION,
  VILLAGE_MINUTES,
  REGENT_DECREE,
  VILLAGE_DECREE,
  GRANT_AGREEMENT,
  INTEGRITY_PLEDGE,
  PROCUREMENT,
  BAST,
  REPORT
}
