package org.onrecord.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Furniture;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/** The structure of one version's text: where its title, author, sections and furniture stand. */
record Layout(@Nullable Span title, @Nullable Span author, List<Section> sections, List<Furniture> furniture) {

    Layout {
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
    }

    static Layout of(Document document) {
        return new Layout(document.title(), document.author(), document.sections(), document.furniture());
    }
}
