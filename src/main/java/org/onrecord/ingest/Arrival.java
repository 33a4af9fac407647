package org.onrecord.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onrecord.articles.Incoming;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;

/**
 * A document at the door: its text, which is known to be one, and where it is from.
 *
 * @param name the file name it came under
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record Arrival(String text, String name, Imprint imprint, String sha256) {

    static Arrival of(byte[] bytes, String name, Imprint imprint) {
        return new Arrival(PlainText.of(bytes), name, imprint, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String origin() {
        return Incoming.origin(imprint, name);
    }

    Incoming incoming(Document document) {
        long words = document.tokens().stream()
                .filter(token -> isWord(token.span().start()))
                .count();
        return new Incoming(document, name, sha256, Math.toIntExact(words));
    }

    /** Whether a word begins there: {@code n’t} is one, the later parts of {@code long-term} and {@code 5pm} are none. */
    private boolean isWord(int at) {
        int before = at > 1 && text.charAt(at - 1) == '-' ? at - 1 : at;
        boolean clings = before > 0 && Character.isLetterOrDigit(text.codePointBefore(before));
        boolean not = text.startsWith("n’t", at) || text.startsWith("n't", at);
        return Character.isLetterOrDigit(text.codePointAt(at)) && (!clings || not);
    }
}
