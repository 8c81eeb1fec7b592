package org.oslonac.core.approval;

import org.oslonac.core.shared.DomainException;

/** The request cannot be decided this way, or the act has no approval. */
public class ApprovalRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    ApprovalRefused(String key) {
        super("approval.error." + key);
    }
}
