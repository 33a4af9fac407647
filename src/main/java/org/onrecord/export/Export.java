package org.onrecord.export;

/**
 * A file to take away.
 *
 * @param name a file name that is safe everywhere: small letters, digits, hyphens and one dot, at most 100 characters
 * @param text all of it
 */
public record Export(String name, String text) {}
