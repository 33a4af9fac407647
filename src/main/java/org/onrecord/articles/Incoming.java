package org.onrecord.articles;

import org.onrecord.text.Document;
import org.onrecord.text.Imprint;

/**
 * A document that is to become an article or a new version of one.
 *
 * @param document its text and structure, with its imprint
 * @param name the file name it came under
 * @param sha256 of the bytes it came as, in lower-case hexadecimal
 * @param words how many words it holds
 */
public record Incoming(Document document, String name, String sha256, int words) {

    /** What makes it the same article when it comes again: its address, or else its file name. */
    public String origin() {
        return origin(document.imprint(), name);
    }

    /** What makes a document of this imprint and file name the same article when it comes again. */
    public static String origin(Imprint imprint, String name) {
        String url = imprint.url();
        return url == null ? "file:" + name : url;
    }
}
