package org.onrecord.sources;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link SourceId} as a number. */
@Converter(autoApply = true)
class SourceIdColumn implements AttributeConverter<SourceId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable SourceId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SourceId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new SourceId(value);
    }
}
