package org.oslonac.core.consent;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one client's answers in this request, so that the page of a case, which shows her consent in its head and
 * her answers on its timeline, asks once. What decides about anything is always read anew.
 */
@RequestScoped
class ReadAnswers {

    private Long caseFileId;
    private List<Consent> answers = List.of();

    void keep(long client, List<Consent> read) {
        caseFileId = client;
        answers = List.copyOf(read);
    }

    void forget() {
        caseFileId = null;
        answers = List.of();
    }

    Optional<List<Consent>> of(long client) {
        return caseFileId != null && caseFileId == client ? Optional.of(answers) : Optional.empty();
    }
}
