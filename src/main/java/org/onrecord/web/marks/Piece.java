package org.onrecord.web.marks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a marked text: plain words, or a mark with the pieces inside it.
 *
 * @param words the words of a plain piece, or null
 * @param mark the mark of any other piece, or null
 * @param first whether this is where the mark begins (a mark that crosses another is cut in parts)
 * @param last whether this is where it ends
 * @param href where plain words lead: that of the nearest mark round them that leads anywhere, or null
 * @param inside the pieces within the mark, in order
 */
public record Piece(
        @Nullable String words,
        @Nullable Mark mark,
        boolean first,
        boolean last,
        @Nullable String href,
        List<Piece> inside) {

    static Piece words(String words, @Nullable String href) {
        return new Piece(words, null, false, false, href, List.of());
    }

    public boolean isPlain() {
        return mark == null;
    }

    /** Whether the whole piece can be one link: no link may stand within another. */
    public boolean isLink() {
        return mark != null
                && mark.href() != null
                && inside.size() == 1
                && inside.get(0).isPlain();
    }

    /** The element's id, or null when it has none or began earlier. */
    public @Nullable String id() {
        return mark != null && first ? mark.id() : null;
    }

    /** The key to draw after this piece, or null. */
    public @Nullable Key key() {
        return mark != null && last ? mark.key() : null;
    }
}
