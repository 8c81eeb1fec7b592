package org.oslonac.core.consent;

import java.time.Instant;
import org.oslonac.core.consent.api.Recipient;

/** What left the house: to whom, what and when. @param contentKey the key of a text that says what */
public record DisclosureRow(
        long consentId, Recipient recipient, String purpose, String contentKey, long staffId, Instant at) {}
