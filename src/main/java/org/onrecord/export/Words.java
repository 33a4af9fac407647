package org.onrecord.export;

import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes the parts of a Markdown document from plain words. */
final class Words {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BLANK_LINE = Pattern.compile("(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\\s*");

    private Words() {}

    static Heading heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(words));
        return heading;
    }

    static Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph();
        append(words, paragraph);
        return paragraph;
    }

    /** Words set apart, a paragraph for each of theirs. */
    static BlockQuote quote(String words) {
        BlockQuote quote = new BlockQuote();
        BLANK_LINE.splitAsStream(words).map(Words::paragraph).forEach(quote::appendChild);
        return quote;
    }

    static Link link(String words, String address) {
        Link link = new Link(address, null);
        link.appendChild(new Text(words));
        return link;
    }

    /** Adds words at the end of a part, line by line as they stand. */
    static void append(String words, Node part) {
        String[] lines = LINE_END.split(words, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                part.appendChild(new SoftLineBreak());
            }
            if (!lines[i].isEmpty()) {
                part.appendChild(new Text(lines[i]));
            }
        }
    }
}
