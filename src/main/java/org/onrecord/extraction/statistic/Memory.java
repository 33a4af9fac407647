package org.onrecord.extraction.statistic;

/**
 * What goes on from figure to figure through a document. One document's, for one thread.
 *
 * @param recall what the figures before were of
 * @param times when they were for
 * @param backing on whose word they are
 */
record Memory(Recall recall, CarriedTimes times, Backing backing) {}
