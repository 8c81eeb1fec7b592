package org.oslonac.core.viewer;

import java.time.Instant;
import java.util.Set;
import org.oslonac.core.access.DataClass;

/**
 * What one colleague did with a case on one day.
 *
 * @param name what she is called in the house, whatever became of her account
 * @param roles her roles now, as codes of {@code staff_role}
 * @param classes what was shown to her or changed by her
 * @param acts what she did
 * @param first when she began, and {@code last} when she was seen last
 */
public record Viewing(
        long staffId,
        String name,
        Set<String> roles,
        Set<DataClass> classes,
        Set<Act> acts,
        Instant first,
        Instant last) {

    /** What somebody did, in the words of the client's list. */
    public enum Act {
        LOOKED,
        REVEALED,
        CHANGED,
        EXPORTED,
        REFUSED
    }

    @Override
    public String toString() {
        return "Viewing[" + staffId + "]";
    }
}
