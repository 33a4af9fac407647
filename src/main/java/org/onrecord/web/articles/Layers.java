package org.onrecord.web.articles;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of marks are shown in the text; an address that says nothing of them shows all. */
public record Layers(boolean quotes, boolean people, boolean figures, boolean claims, boolean sources) {

    static Layers of(@Nullable Set<String> shown) {
        if (shown == null || shown.isEmpty()) {
            return new Layers(true, true, true, true, true);
        }
        return new Layers(
                shown.contains("quotes"),
                shown.contains("people"),
                shown.contains("figures"),
                shown.contains("claims"),
                shown.contains("sources"));
    }
}
