/**
 * What trainers work on: drafts, who may write them, the check before publishing, pictures, and
 * courses carried in and out as files.
 *
 * <p>A course without authors, such as those that ship with Sinau, is open to every trainer; any
 * other only to its authors, and nobody else can find it. A save names the version its editor saw,
 * so that nobody writes over words she has not read.
 */
package id.sinau.courses.drafts;
