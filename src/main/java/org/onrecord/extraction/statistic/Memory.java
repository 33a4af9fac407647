package org.onrecord.extraction.statistic;

import java.util.function.Consumer;
import org.onrecord.text.Choice;

/**
 * What goes on from figure to figure through a document. One document's, for one thread.
 *
 * @param recall what the figures before were of
 * @param times when they were for
 * @param reporting on whose word they are
 * @param choices hears what was chosen among
 */
record Memory(Recall recall, CarriedTimes times, Reporting reporting, Consumer<Choice> choices) {}
