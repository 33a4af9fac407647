package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Span;

/** One person while their mentions are being gathered. */
final class Profile {

    /** How often pronouns were given to the right person in news articles that others had marked. */
    private static final double PRONOUN = 0.7;

    private static final double DESCRIPTION = 0.8;

    private final List<Naming> namings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> references = new ArrayList<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> bareNames = new HashSet<>();
    private final Set<String> aliasKeys = new HashSet<>();
    private List<String> keys;
    private String name;
    private Office office = Office.NONE;
    private int female;
    private int male;

    Profile(Naming first) {
        keys = first.keys();
        name = first.name();
    }

    void add(Naming naming, String rule, double confidence) {
        namings.add(naming);
        if (naming.single() && !naming.titled()) {
            bareNames.add(naming.last());
        }
        mentions.add(new Mention(naming.span(), rule, confidence));
        if (naming.keys().size() > keys.size()
                || naming.keys().size() == keys.size() && naming.name().length() > name.length()) {
            noteAlias(name);
            keys = naming.keys();
            name = naming.name();
        } else {
            noteAlias(naming.name());
        }
        if (!naming.nickname().isEmpty()) {
            noteAlias(naming.nickname());
        }
        lean(naming.gender(), 3);
    }

    /** Takes the full name of somebody whom the text names by office and last name alone. */
    void recognise() {
        if (keys.size() == 1) {
            OfficeHolders.named(name, office.role()).ifPresent(full -> {
                noteAlias(name);
                keys = List.of(Word.key(full).split(" "));
                name = full;
            });
        }
    }

    void noteAlias(String alias) {
        if (aliases.add(alias)) {
            aliasKeys.add(Word.key(alias));
        }
    }

    void note(Office more) {
        boolean better = more.role() != null && office.role() == null;
        office = better ? more.or(office) : office.or(more);
    }

    /** Votes for a gender; u and other letters vote for none. */
    void lean(char gender, int votes) {
        female += gender == 'f' ? votes : 0;
        male += gender == 'm' ? votes : 0;
    }

    /** m, f, or u when nothing tells. */
    char gender() {
        return female > male ? 'f' : male > female ? 'm' : 'u';
    }

    List<String> keys() {
        return keys;
    }

    List<Naming> namings() {
        return namings;
    }

    String name() {
        return name;
    }

    Office office() {
        return office;
    }

    @Nullable
    String role() {
        return office.role();
    }

    /** Whether both may be one person's name: the same last name, and first names that don't contradict. */
    boolean agreesWith(List<String> other) {
        if (other.size() == 1 && aliasKeys.contains(other.get(0))) {
            return true;
        }
        if (other.size() == 1 || keys.size() == 1) {
            return Naming.family(other).equals(Naming.family(keys)) || keys.indexOf(other.get(0)) > 0;
        }
        return firstAgrees(other.get(0)) && tailAgrees(other) || isTail(other);
    }

    /** Whether the text has called this person so before, with no title and no first name. */
    boolean isCalled(Naming naming) {
        return bareNames.contains(naming.last());
    }

    private boolean firstAgrees(String first) {
        String mine = keys.get(0);
        return mine.equals(first)
                || first.equals(WordLists.NICKNAMES.get(mine))
                || mine.equals(WordLists.NICKNAMES.get(first))
                || (mine.length() == 1 || first.length() == 1) && mine.charAt(0) == first.charAt(0);
    }

    private boolean tailAgrees(List<String> other) {
        return keys.indexOf(Naming.family(other)) > 0 || other.indexOf(Naming.family(keys)) > 0;
    }

    /** {@code Vega Molina} of {@code Carmen Vega Molina}. */
    private boolean isTail(List<String> other) {
        int end = keys.lastIndexOf(other.get(other.size() - 1)) + 1;
        int cut = end - other.size();
        return cut > 0 && keys.subList(cut, end).equals(other);
    }

    /** Notes a pronoun that points to this person. */
    void addPronoun(Span span) {
        references.add(new Mention(span, "pronoun", PRONOUN));
    }

    /** Notes words that describe this person beside the name. */
    void addDescription(Span span) {
        references.add(new Mention(span, "description", DESCRIPTION));
    }

    NamedPerson person() {
        aliases.remove(name);
        mentions.sort(Comparator.comparing(Mention::span));
        references.sort(Comparator.comparing(Mention::span));
        return new NamedPerson(
                name,
                List.copyOf(aliases),
                office.role(),
                office.of(),
                office.party(),
                office.state(),
                mentions,
                references);
    }
}
