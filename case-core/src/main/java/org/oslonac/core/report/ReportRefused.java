package org.oslonac.core.report;

import org.oslonac.core.shared.DomainException;

/** The question cannot be answered as it was put. */
public class ReportRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    ReportRefused(String what) {
        super("report.error." + what);
    }
}
