/** The pages of grants: of the learner, of the field and of the staff. */
package id.sinau.grants.web;
