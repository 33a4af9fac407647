package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extractor;
import org.onrecord.quality.NewsQuantEntry.Item;
import org.onrecord.text.Document;
import org.onrecord.text.Tree;

/** Measures figures against a NewsQuant file, sentence by sentence. */
public final class NewsQuant {

    private final Extractor extractor;
    private final NewsQuantQuality quality = new NewsQuantQuality();

    public NewsQuant(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Reads every sentence of a file and compares.
     *
     * @param out takes what was found, a line of JSON for each sentence
     * @throws IOException when the file cannot be read or is no list of sentences
     */
    public void run(Path file, Appendable out) throws IOException {
        for (NewsQuantEntry entry : NewsQuantFile.read(file)) {
            Document document = extractor.readParagraph(repaired(entry.text()));
            List<Tree> trees = extractor.trees(document);
            List<Item> items = new ArrayList<>(new NewsQuantAdapter(document, trees)
                    .items(extractor.extract(document).quantities()));
            for (Item passing : new NewsQuantPassing(document, trees).items()) {
                if (items.stream().noneMatch(passing::isSameAmount)) {
                    items.add(passing);
                }
            }
            quality.add(entry, items);
            out.append(NewsQuantLine.of(entry.text(), items)).append('\n');
        }
    }

    /** Signs of currencies that the file's makers turned into letters; no offset moves. */
    private static String repaired(String text) {
        return text.replaceAll("\\bPS(?=\\d)", " £").replaceAll("Y=(?=\\d)", " ¥");
    }

    public List<Measure> measures() {
        return quality.measures();
    }

    /** Where findings and marks part, a line each. */
    public List<String> misses() {
        return quality.misses();
    }
}
