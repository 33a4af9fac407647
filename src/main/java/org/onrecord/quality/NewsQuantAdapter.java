package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.NewsQuantEntry.Item;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Tree;

/** Tells quantities in NewsQuant's words: its names of units, its symbols of change, its taste in concepts. */
final class NewsQuantAdapter {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Document document;
    private final List<Tree> trees;

    /** @param trees of each sentence of the document */
    NewsQuantAdapter(Document document, List<Tree> trees) {
        this.document = document;
        this.trees = List.copyOf(trees);
    }

    /** All but multiples in words ({@code twice as loud}), which NewsQuant never marks. */
    List<Item> items(List<Quantity> quantities) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity here = quantities.get(i);
            if (here.rule().equals("multiple")) {
                continue;
            }
            Quantity next = i + 1 < quantities.size() ? quantities.get(i + 1) : null;
            if (next != null && leadsTo(here, next)) {
                items.add(item(next, here.low(), next.high()));
                i++;
            } else {
                items.add(item(here, here.low(), upper(here)));
            }
        }
        return items;
    }

    /** {@code from 20 to 29}: one range there. */
    private boolean leadsTo(Quantity here, Quantity next) {
        String text = document.text();
        String between = text.substring(
                Math.min(here.number().end(), next.number().start()),
                next.number().start());
        int from = here.number().start();
        String before = text.substring(Math.max(0, from - 12), from);
        return !here.isRange()
                && before.matches("(?s).*\\bfrom (?:about |up to )?(?:US |A|HK)?[$£€¥]?")
                && between.matches("(?s)[^,;]{0,40} to (?:about |up to )?(?:US |A|HK)?[$£€¥]?");
    }

    private static @Nullable BigDecimal upper(Quantity quantity) {
        if (quantity.rule().equals("vague")) {
            return quantity.low().multiply(TEN);
        }
        return quantity.isRange() ? quantity.high() : null;
    }

    private Item item(Quantity quantity, BigDecimal low, @Nullable BigDecimal high) {
        NewsQuantConcepts concepts = new NewsQuantConcepts(document, trees, quantity);
        String unit = unit(quantity, concepts);
        String change = low == quantity.low() ? change(quantity) : "=";
        return new Item(low, high, unit, change, concepts.concept());
    }

    private String unit(Quantity quantity, NewsQuantConcepts concepts) {
        if (concepts.isPart()) {
            return concepts.whole();
        }
        boolean money = quantity.rule().startsWith("money");
        boolean counted =
                quantity.rule().startsWith("count") && !quantity.unit().contains(" per ");
        String subject = quantity.subject();
        String words = counted && subject != null ? apart(quantity) + subject : quantity.unit();
        boolean bare = words.isEmpty() || quantity.rule().startsWith("none") && words.equals(subject);
        String unit = bare ? "-" : NewsQuantNames.of(words, money, concepts::singular);
        return isOld(quantity) && !unit.endsWith(" of age") ? unit + " of age" : unit;
    }

    /** {@code four different bosses}: the adjective belongs to the unit there. */
    private String apart(Quantity quantity) {
        return document.text().startsWith(" different ", quantity.number().end()) ? "different " : "";
    }

    /** {@code a 300,000 year-old skull}. */
    private boolean isOld(Quantity quantity) {
        int from = quantity.number().end();
        String behind = document.text().substring(from, Math.min(document.text().length(), from + 12));
        return behind.matches("(?s)[ -](?:year|month)s?[ -]old\\b.*");
    }

    private String change(Quantity quantity) {
        int from = quantity.number().start();
        String before = document.text().substring(Math.max(0, from - 14), from);
        boolean roughly = quantity.isRange() && before.matches("(?s).*(?:about|around|roughly|~) ?");
        if (roughly || before.matches("(?s).*averag(?:ed|ing) [$£€]?")) {
            return "~";
        }
        return switch (quantity.comparator()) {
            case ABOUT -> "~";
            case MORE_THAN, AT_LEAST -> quantity.rule().equals("vague") ? "=" : ">";
            case LESS_THAN, AT_MOST -> "<";
            case EXACTLY, BETWEEN ->
                quantity.reached() || NewsQuantMoves.isNamed(document, quantity) ? "=" : moved(quantity.change());
        };
    }

    private static String moved(@Nullable Change change) {
        return change == Change.INCREASE ? "up" : change == Change.DECREASE ? "down" : "=";
    }
}
