/**
 * A round of grants: its legal route, money, kits and conditions, and where it stands.
 *
 * <p>A round is written as a draft; once open its money, kits and conditions no longer change,
 * because people have applied under them. Knows nothing of applications but what they commit of its
 * budget.
 */
package id.sinau.grants.programmes;
