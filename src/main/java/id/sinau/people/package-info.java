/**
 * People: who they are, how they sign in, what they may see, what they allowed.
 *
 * <p>Decides who somebody is and which roles hold for which area now. A person's NIK is sealed here
 * and leaves only masked, or whole for a role with a reason that is written down. A phone number
 * names a phone, not a person.
 *
 * <p>Enters {@code shared} and {@code areas}.
 */
package id.sinau.people;
