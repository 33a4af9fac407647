package org.onrecord.articles;

/** A stored fact that points into an article. */
public interface Anchored {

    /** Where it begins. */
    Anchor anchor();

    /**
     * Points into a new version, when all of its words stand there; otherwise it stays as it is.
     *
     * @return whether all of its words stand there
     */
    boolean moveTo(Edition edition);

    /** Gives it its place among the article's facts of its kind, from 1. */
    void number(int place);
}
