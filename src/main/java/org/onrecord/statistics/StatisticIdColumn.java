package org.onrecord.statistics;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link StatisticId} as a number. */
@Converter(autoApply = true)
class StatisticIdColumn implements AttributeConverter<StatisticId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable StatisticId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable StatisticId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new StatisticId(value);
    }
}
