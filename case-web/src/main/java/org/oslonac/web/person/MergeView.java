package org.oslonac.web.person;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.api.CaseSummary;
import org.oslonac.core.person.MergeChoice;
import org.oslonac.core.person.MergeDraft;
import org.oslonac.core.person.MergeField;
import org.oslonac.core.person.MergeSheet;
import org.oslonac.core.person.PersonMergeService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.StepUpView;

/** Two people side by side, reached through the case of the one who stays; the other one is named by a case of hers. */
@Named
@ViewScoped
public class MergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient PersonMergeService service;

    @Inject
    transient MergeWords words;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private String code;
    private String with;
    private long keptId;
    private long otherId;
    private MergeDraft draft;
    private List<MergeLine> lines = List.of();
    private List<String> moving = List.of();

    /** A case that is not there, or not for the asker, leaves the question open. */
    public void load() {
        CaseSummary kept = cases.details(code).summary();
        code = kept.code();
        keptId = kept.personId();
        if (with == null || with.isBlank()) {
            return;
        }
        try {
            CaseSummary other = cases.details(with.strip()).summary();
            with = other.code();
            otherId = other.personId();
            show(service.sheet(keptId, otherId));
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    private void show(MergeSheet sheet) {
        draft = sheet.proposed();
        lines = Arrays.stream(MergeField.values())
                .map(field -> new MergeLine(
                        field,
                        words.of(field, sheet.kept()),
                        words.of(field, sheet.other()),
                        draft.getChoices().get(field)))
                .collect(Collectors.toList());
        moving = sheet.moving().stream().map(one -> one.label()).collect(Collectors.toList());
    }

    public void ask() {
        try {
            lines.forEach(line -> draft.getChoices().put(line.getField(), line.getChoice()));
            stepUp.confirm();
            long request = service.ask(keptId, otherId, draft);
            messages.done("person.merge.asked", code, with);
            messages.keep();
            Faces.redirect("/approvals/" + request);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** What can stay of this field. */
    public List<SelectItem> choices(MergeLine line) {
        return Arrays.stream(MergeChoice.values())
                .filter(choice -> choice != MergeChoice.BOTH || line.getField().isJoinable())
                .map(choice -> new SelectItem(
                        choice,
                        choice == MergeChoice.BOTH
                                ? txt.get("person.merge.both")
                                : txt.of("person.merge.from", choice == MergeChoice.KEPT ? code : with)))
                .toList();
    }

    public List<MergeLine> getLines() {
        return lines.stream().filter(MergeLine::isKnown).toList();
    }

    public String getMoving() {
        return String.join(", ", moving);
    }

    public MergeDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
