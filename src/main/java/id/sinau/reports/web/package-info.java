/**
 * The pages of reports: courses, areas, people, and the two pictures of the office's start page.
 */
package id.sinau.reports.web;
