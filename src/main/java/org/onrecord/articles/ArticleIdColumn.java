package org.onrecord.articles;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps an {@link ArticleId} as a number. */
@Converter(autoApply = true)
class ArticleIdColumn implements AttributeConverter<ArticleId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable ArticleId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ArticleId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new ArticleId(value);
    }
}
