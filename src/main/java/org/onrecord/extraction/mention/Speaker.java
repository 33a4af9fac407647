package org.onrecord.extraction.mention;

import org.onrecord.text.SpeakerType;

/**
 * Who is behind a source phrase.
 *
 * @param name canonical name, or the description of somebody unnamed
 * @param type what they are
 */
public record Speaker(String name, SpeakerType type) {}
