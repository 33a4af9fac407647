package org.onrecord.web.facts;

import java.util.List;

/** The facts of a page as entries of lists. */
public record FactEntries(List<QuoteEntry> quotes, List<StatisticEntry> statistics, List<ClaimEntry> claims) {}
