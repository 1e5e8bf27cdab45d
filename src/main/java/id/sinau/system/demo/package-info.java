/**
 * The demonstration: invented people whose months of learning are told as events through the
 * production rules, so that every proof and every number holds. Loaded once into an empty database,
 * only with {@code SINAU_DEMO=true}.
 */
package id.sinau.system.demo;
