package org.onrecord.extraction.statistic;

/**
 * What goes on from figure to figure through a document. One document's, for one thread.
 *
 * @param recall what the figures before were of
 * @param times when they were for, as far as it goes on
 * @param known all times that they were for or counted from
 * @param reporting on whose word they are
 * @param choices hears what was chosen among
 */
record Memory(Recall recall, CarriedTimes times, KnownTimes known, Reporting reporting, Choices choices) {}
