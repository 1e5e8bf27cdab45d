/** What a page cannot be cheaper than: added to a copy of the WAR while it is measured. */
package id.sinau.bench.floor;
