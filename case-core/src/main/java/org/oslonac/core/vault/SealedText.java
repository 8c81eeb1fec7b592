package org.oslonac.core.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a sealed value in a column as it is; it neither seals nor opens. */
@Converter(autoApply = true)
public class SealedText implements AttributeConverter<Sealed, String> {

    @Override
    public String convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.stored();
    }

    @Override
    public Sealed convertToEntityAttribute(String stored) {
        return Sealed.of(stored);
    }
}
