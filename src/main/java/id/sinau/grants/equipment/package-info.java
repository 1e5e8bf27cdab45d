/**
 * The tools of a grant: the handover, the record of it (BAST), each tool's public code, the visits
 * afterwards.
 */
package id.sinau.grants.equipment;
