package org.oslonac.core.consent.api;

import java.util.Optional;

/**
 * Who gets the data.
 *
 * @param institutionId an institution of the directory; only where the kind is {@link RecipientKind#INSTITUTION}
 */
public record Recipient(RecipientKind kind, Long institutionId) {

    /** Nobody outside the house. */
    public static final Recipient NONE = new Recipient(RecipientKind.NONE, null);

    private static final String INSTITUTION = "U-";

    public Recipient {
        if ((kind == RecipientKind.INSTITUTION) != (institutionId != null)) {
            throw new IllegalArgumentException("An institution and nothing else has an id");
        }
    }

    public static Recipient institution(long id) {
        return new Recipient(RecipientKind.INSTITUTION, id);
    }

    /** Police, a court, a partner or research as such. */
    public static Recipient kind(RecipientKind kind) {
        return new Recipient(kind, null);
    }

    /** The recipient of such a key; {@code null} stands for nobody. */
    public static Optional<Recipient> parse(String key) {
        if (key == null) {
            return Optional.of(NONE);
        }
        if (key.matches(INSTITUTION + "\\d{1,18}")) {
            return Optional.of(institution(Long.parseLong(key.substring(INSTITUTION.length()))));
        }
        for (RecipientKind kind : RecipientKind.values()) {
            if (kind != RecipientKind.INSTITUTION && kind.name().equals(key)) {
                return Optional.of(kind(kind));
            }
        }
        return Optional.empty();
    }

    /** How it is kept and chosen: {@code POLICE}, {@code U-17}. */
    public String key() {
        return institutionId == null ? kind.name() : INSTITUTION + institutionId;
    }
}
