package org.oslonac.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oslonac.core.consent.ConsentAnswer;
import org.oslonac.core.consent.ConsentGiver;
import org.oslonac.core.consent.ConsentRow;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.consent.api.RecipientKind;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;

/** What purposes and recipients are called, and the choices of the form. */
@Named
@RequestScoped
public class ConsentWords {

    @Inject
    DirectoryQueries directory;

    @Inject
    Codes codes;

    @Inject
    Txt txt;

    public String purpose(String purpose) {
        return codes.text("consent_purpose", purpose);
    }

    /** @param institutions what the institutions on the page are called */
    public String recipient(Recipient recipient, Map<Long, String> institutions) {
        String kind = txt.of("consent", recipient.kind());
        return recipient.institutionId() == null ? kind : institutions.getOrDefault(recipient.institutionId(), kind);
    }

    /** A consent in one line: its purpose, and who gets the data when somebody does. */
    public String about(ConsentRow row, Map<Long, String> institutions) {
        String purpose = purpose(row.purpose().name());
        return row.recipient().equals(Recipient.NONE)
                ? purpose
                : purpose + ", " + recipient(row.recipient(), institutions);
    }

    /** What stops when a consent for this purpose is withdrawn. */
    public String stops(ConsentPurpose purpose) {
        return txt.get("consent.stops." + purpose);
    }

    public List<SelectItem> getAnswers() {
        return Arrays.stream(ConsentAnswer.values())
                .map(one -> new SelectItem(one, txt.of("consent", one)))
                .toList();
    }

    public List<SelectItem> getGivers() {
        return Arrays.stream(ConsentGiver.values())
                .map(one -> new SelectItem(one, txt.of("consent", one)))
                .toList();
    }

    public List<SelectItem> getPurposes() {
        return Arrays.stream(ConsentPurpose.values())
                .map(one -> new SelectItem(one, purpose(one.name())))
                .toList();
    }

    /** Kinds first, then the institutions of the directory by name. */
    public List<SelectItem> recipients() {
        List<SelectItem> items = new ArrayList<>();
        Arrays.stream(RecipientKind.values())
                .filter(kind -> kind != RecipientKind.NONE && kind != RecipientKind.INSTITUTION)
                .forEach(kind -> items.add(new SelectItem(kind.name(), txt.of("consent", kind))));
        directory
                .offered()
                .forEach(one ->
                        items.add(new SelectItem(Recipient.institution(one.id()).key(), one.name())));
        return items;
    }
}
