package org.oslonac.core.keyrenewal;

import java.util.List;
import java.util.Map;

/**
 * How it stands with the keys.
 *
 * @param file the name of the key file that wraps them; it is made of a digest and tells nothing about the key
 * @param keys how many keys are in use
 * @param erased how many were forgotten for good
 * @param renewals the latest renewals, newest first
 * @param names what the colleagues are called who asked for them and allowed them
 * @param waiting the request that waits for a decision, or {@code null}
 */
public record KeyState(
        String file, long keys, long erased, List<KeyRenewalRow> renewals, Map<Long, String> names, Long waiting) {

    /** Whether a new one may be asked for. */
    public boolean isQuiet() {
        return waiting == null && renewals.stream().noneMatch(KeyRenewalRow::isRunning);
    }

    @Override
    public String toString() {
        return "KeyState[keys=" + keys + "]";
    }
}
