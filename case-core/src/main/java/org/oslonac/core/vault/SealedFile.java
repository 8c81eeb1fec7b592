package org.oslonac.core.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a sealed file in a column as it is; it neither seals nor opens. */
@Converter(autoApply = true)
public class SealedFile implements AttributeConverter<SealedBytes, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(SealedBytes sealed) {
        return sealed == null ? null : sealed.stored();
    }

    @Override
    public SealedBytes convertToEntityAttribute(byte[] stored) {
        return SealedBytes.of(stored);
    }
}
