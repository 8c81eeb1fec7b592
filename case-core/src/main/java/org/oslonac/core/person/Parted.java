package org.oslonac.core.person;

import java.util.List;

/**
 * How two people were parted again.
 *
 * @param changed fields that somebody had changed since the merge, and that were left as they are, lists as far as they were changed
 * @param staying labels of records that hang elsewhere by now, and were left there
 */
public record Parted(List<MergeField> changed, List<String> staying) {

    public Parted {
        changed = List.copyOf(changed);
        staying = List.copyOf(staying);
    }
}
