package org.oslonac.core.erasure;

import java.util.List;
import org.oslonac.core.shared.DomainException;

/** A case that cannot be erased, or not yet. */
public class ErasureRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<String> holds;

    ErasureRefused(String reason) {
        this(reason, List.of());
    }

    ErasureRefused(String reason, List<String> holds) {
        super("erasure.error." + reason);
        this.holds = List.copyOf(holds);
    }

    /** Keys of texts that say what stands against it. */
    public List<String> holds() {
        return holds;
    }
}
