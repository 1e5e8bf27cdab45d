/** Sitting a quiz: its front page, one question a page, and what came of it. */
package id.sinau.quizzes.web;
