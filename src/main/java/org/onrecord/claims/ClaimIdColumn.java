package org.onrecord.claims;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ClaimId} as a number. */
@Converter(autoApply = true)
class ClaimIdColumn implements AttributeConverter<ClaimId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable ClaimId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ClaimId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new ClaimId(value);
    }
}
