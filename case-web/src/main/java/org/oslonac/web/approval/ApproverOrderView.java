package org.oslonac.web.approval;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.approval.ApproverKind;
import org.oslonac.core.approval.ApproverOrderService;
import org.oslonac.core.approval.ApproverRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.RowMoves;
import org.oslonac.web.component.StepUpView;

/** The order in which approvers of one kind of act are asked; it is put together here and asked for as a whole. */
@Named
@ViewScoped
public class ApproverOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApproverOrderService service;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private final RowMoves moves = new RowMoves();
    private String kind = "";
    private List<Long> order;
    private transient List<ApproverRow> rows;

    public void load() {
        rows = service.rows(kind);
        order = new ArrayList<>(rows.stream().map(ApproverRow::staffId).toList());
    }

    /** The kinds, with a mark on those that have an order of their own. */
    public List<SelectItem> getKinds() {
        return service.kinds().stream()
                .filter(one -> !one.type().isEmpty())
                .map(one -> new SelectItem(
                        one.type(),
                        txt.get(one.titleKey()) + (one.own() ? " (" + txt.get("approval.order.own") + ")" : "")))
                .toList();
    }

    /** Whether this kind has an order of its own. */
    public boolean isOwn() {
        return !kind.isEmpty()
                && service.kinds().stream().anyMatch(one -> one.type().equals(kind) && one.own());
    }

    public String getTitle() {
        return service.kinds().stream()
                .filter(one -> one.type().equals(kind))
                .findFirst()
                .map(ApproverKind::titleKey)
                .map(txt::get)
                .orElse("");
    }

    /** Puts her one place up or down, on this page alone. */
    public void move(long staffId, boolean up) {
        moves.forget();
        int place = order.indexOf(staffId);
        int other = up ? place - 1 : place + 1;
        if (place >= 0 && other >= 0 && other < order.size()) {
            Collections.swap(order, place, other);
            moves.moved(staffId, up);
        }
    }

    /** Whether she is the first, or the last, and can be moved no further. */
    public boolean isLast(long staffId, boolean up) {
        return RowMoves.isLast(order, staffId, up);
    }

    /** Which button of the colleague who was moved has the focus next. */
    public String focus(long staffId, boolean up) {
        return moves.focus(order, staffId, up);
    }

    public void ask() {
        ask(order);
    }

    /** Asks that this kind has no order of its own any more. */
    public void askAsAll() {
        ask(List.of());
    }

    private void ask(List<Long> wanted) {
        try {
            stepUp.confirm();
            service.ask(kind, wanted);
            messages.done("approval.order.asked");
            messages.keep();
            Faces.redirect("/admin/approvers?kind=" + kind);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Everybody in the order of the page. */
    public List<ApproverRow> getRows() {
        if (rows == null) {
            rows = service.rows(kind);
        }
        return order.stream()
                .flatMap(id -> rows.stream().filter(row -> row.staffId() == id))
                .toList();
    }

    /** Whom to appoint, where too few decide. */
    public String getCandidates() {
        return String.join(", ", service.toAppoint());
    }

    /** The request that waits, or {@code null}. */
    public Long getWaiting() {
        return service.waiting(kind).orElse(null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
