package org.onrecord.export;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes text so that it is read back letter by letter: nothing in it becomes markup, neither in CommonMark nor in the
 * tables and struck words that many readers add.
 */
final class LiteralText implements NodeRenderer {

    private static final String ALWAYS = "\\`*_[]<>&~|";
    private static final String AT_LINE_START = "+-=#:";
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private final MarkdownWriter out;

    private LiteralText(MarkdownNodeRendererContext context) {
        this.out = context.getWriter();
    }

    static MarkdownNodeRendererFactory factory() {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return new LiteralText(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        String literal = ((Text) node).getLiteral();
        StringBuilder escaped = new StringBuilder(literal.length() + 8);
        int from = out.isAtLineStart() ? escapeStart(literal, escaped) : 0;
        String always = node.getParent() instanceof Heading ? ALWAYS + "#" : ALWAYS;
        for (int i = from; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean last = i == literal.length() - 1;
            boolean outermost = (i == 0 && node.getPrevious() == null) || (last && endsLine(node));
            if (isBlank(c) && outermost) {
                appendReference(c, escaped);
            } else {
                append(c, always + (last ? "!" : ""), escaped);
            }
        }
        out.raw(escaped.toString());
    }

    /** Escapes what means something only where a line begins; tells how many characters that took. */
    private static int escapeStart(String literal, StringBuilder escaped) {
        if (literal.isEmpty()) {
            return 0;
        }
        Matcher number = LIST_NUMBER.matcher(literal);
        if (number.find()) {
            escaped.append(number.group(1)).append('\\').append(number.group(2));
            return number.end();
        }
        char first = literal.charAt(0);
        if (isBlank(first)) {
            appendReference(first, escaped);
            return 1;
        }
        append(first, ALWAYS + AT_LINE_START, escaped);
        return 1;
    }

    private static void append(char c, String special, StringBuilder escaped) {
        if (c == '\n' || c == '\r') {
            appendReference(c, escaped);
            return;
        }
        if (special.indexOf(c) >= 0) {
            escaped.append('\\');
        }
        escaped.append(c);
    }

    private static void appendReference(char c, StringBuilder escaped) {
        escaped.append("&#").append((int) c).append(';');
    }

    private static boolean endsLine(Node text) {
        return text.getNext() == null || text.getNext() instanceof SoftLineBreak;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u000B' || c == '\f';
    }
}
