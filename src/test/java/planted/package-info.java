/** A house that breaks each law once, so that the tests of the laws can fail. */
package planted;
