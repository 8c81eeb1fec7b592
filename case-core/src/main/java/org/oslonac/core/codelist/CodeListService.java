package org.oslonac.core.codelist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.NotFound;

/** Edits the code lists: texts, order, new codes, retiring. A code is never deleted. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class CodeListService {

    /** Lists whose codes the program itself knows: their texts may be mended, but nothing added or retired. */
    private static final Set<String> FIXED = Set.of(
            "anonymous_test_state",
            "call_attempt_result",
            "case_status",
            "consent_purpose",
            "consent_state",
            "contact_direction",
            "contact_non_counselling",
            "field_action_state",
            "repatriation_state",
            "risk_level",
            "service_status",
            "staff_role",
            "voicemail_preference");

    @Inject
    CodeRepository codes;

    @Inject
    CodeUsage usage;

    @Inject
    Audit audit;

    @Inject
    Event<CodesChanged> changed;

    /** The names of all lists. */
    public List<String> names() {
        return codes.names();
    }

    /** Whether codes may be added to this list and retired. */
    public boolean isFixed(String list) {
        return FIXED.contains(list);
    }

    /** Every code of the list, retired ones too, with the number of records that hold it. */
    public List<CodeRow> rows(String list) {
        List<Code> all = ofList(list);
        Map<String, Long> uses = usage.of(list);
        return all.stream()
                .map(code -> code.row(uses.getOrDefault(code.item().code(), 0L)))
                .toList();
    }

    public void add(String list, @Valid CodeDraft draft) {
        List<Code> all = ofList(list);
        refuseIfFixed(list);
        String wanted = draft.getCode();
        if (all.stream().anyMatch(code -> code.item().code().equalsIgnoreCase(wanted))) {
            throw new CodeListRefused("codeTaken", wanted);
        }
        int last = all.get(all.size() - 1).getPosition();
        Code code = new Code(list, draft, last + 10);
        codes.add(code);
        audit.created("code", code.getId());
        changed.fire(new CodesChanged(list));
    }

    /** Mends the texts and the days on which it is offered; the code stays what it is. */
    public void change(String list, @Valid CodeDraft draft) {
        Code code = get(list, draft.getCode());
        if (isFixed(list) && !draft.validity().isAlways()) {
            throw new CodeListRefused("fixed");
        }
        code.change(draft);
        done(code, "texts");
    }

    public void retire(String list, String wanted) {
        refuseIfFixed(list);
        Code code = get(list, wanted);
        code.retire();
        done(code, "retire");
    }

    public void restore(String list, String wanted) {
        Code code = get(list, wanted);
        code.restore();
        done(code, "restore");
    }

    /** Moves a code one place up or down. */
    public void move(String list, String wanted, boolean up) {
        List<Code> all = ofList(list);
        Code code = get(list, wanted);
        int place = all.indexOf(code);
        int other = up ? place - 1 : place + 1;
        if (other >= 0 && other < all.size()) {
            code.swapPlaces(all.get(other));
            done(code, "order");
        }
    }

    private void done(Code code, String what) {
        audit.changed("code", code.getId(), what);
        changed.fire(new CodesChanged(code.item().list()));
    }

    private void refuseIfFixed(String list) {
        if (isFixed(list)) {
            throw new CodeListRefused("fixed");
        }
    }

    private List<Code> ofList(String list) {
        List<Code> all = codes.ofList(list);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    private Code get(String list, String wanted) {
        return ofList(list).stream()
                .filter(code -> code.item().code().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
