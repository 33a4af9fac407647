package org.onrecord.quotes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link QuoteId} as a number. */
@Converter(autoApply = true)
class QuoteIdColumn implements AttributeConverter<QuoteId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable QuoteId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable QuoteId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new QuoteId(value);
    }
}
