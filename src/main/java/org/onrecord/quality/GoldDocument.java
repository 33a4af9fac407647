package org.onrecord.quality;

import java.util.List;

/** A text with the attributions that a person marked in it. */
public final class GoldDocument {

    private final String name;
    private final String text;
    private final List<GoldAttribution> attributions;

    GoldDocument(String name, String text, List<GoldAttribution> attributions) {
        this.name = name;
        this.text = text;
        this.attributions = List.copyOf(attributions);
    }

    /** The file's name without {@code .txt}. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    List<GoldAttribution> attributions() {
        return attributions;
    }
}
