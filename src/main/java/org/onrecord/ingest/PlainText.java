package org.onrecord.ingest;

import static org.onrecord.ingest.RefusedException.Reason.BLANK;
import static org.onrecord.ingest.RefusedException.Reason.NOT_TEXT;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads bytes as text, strictly: UTF-8, or what a byte order mark says. Nothing is replaced and nothing dropped but the
 * mark; what is not text is refused, with the place of the first fault.
 */
final class PlainText {

    private PlainText() {}

    /** The text that the bytes spell. */
    static String of(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        String text = decode(bytes, encoding);
        refuseControls(text);
        if (text.codePoints().allMatch(PlainText::isBlank)) {
            throw new RefusedException(BLANK, "There is nothing in it but blanks: nothing to read.");
        }
        return text;
    }

    private static String decode(byte[] bytes, Encoding encoding) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark, bytes.length - encoding.mark);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = encoding.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(
                    NOT_TEXT,
                    "Not " + encoding.charset + " at byte " + in.position()
                            + ": save the file as UTF-8 and add it again.");
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    /** PostgreSQL holds no NUL, and no article holds the others; both databases refuse the same. */
    private static void refuseControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                String code = String.format("U+%04X", (int) c);
                throw new RefusedException(
                        NOT_TEXT,
                        "It holds the control character " + code + " at character " + i
                                + ", which no text does: take it out, or save the file as UTF-8, and add it again.");
            }
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** An encoding, and how many bytes its mark takes. */
    private record Encoding(Charset charset, int mark) {

        static Encoding of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            return new Encoding(StandardCharsets.UTF_8, 0);
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            boolean same = bytes.length >= mark.length;
            for (int i = 0; same && i < mark.length; i++) {
                same = (bytes[i] & 0xFF) == mark[i];
            }
            return same;
        }
    }
}
