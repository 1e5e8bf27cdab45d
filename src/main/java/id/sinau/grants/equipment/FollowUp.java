package id.sinau.grants.equipment;

/** What happens next; an honest answer leads to help, never to shame (domain.md §6 no. 12). */
public enum FollowUp {
  NOTHING,
  REPAIR,
  TRAIN_AGAIN,
  PASS_ON,
  OFFICE_CALLS
}
