package org.oslonac.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApproverRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.RowMoves;
import org.oslonac.web.component.StepUpView;

/** The order in which approvers are asked. */
@Named
@ViewScoped
public class ApproverOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApprovalQueries queries;

    @Inject
    transient ApprovalService service;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private final RowMoves moves = new RowMoves();
    private transient List<ApproverRow> rows;

    public void load() {
        rows = queries.approvers();
    }

    /** Puts her one place up or down. */
    public void move(long staffId, boolean up) {
        moves.forget();
        try {
            stepUp.confirm();
            List<Long> order = new ArrayList<>(
                    queries.approvers().stream().map(ApproverRow::staffId).toList());
            int place = order.indexOf(staffId);
            int other = up ? place - 1 : place + 1;
            if (place >= 0 && other >= 0 && other < order.size()) {
                Collections.swap(order, place, other);
                service.order(order);
                messages.done("approval.order.done");
                moves.moved(staffId, up);
            }
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    /** Whether she is the first, or the last, and can be moved no further. */
    public boolean isLast(long staffId, boolean up) {
        return RowMoves.isLast(keys(), staffId, up);
    }

    /** Which button of the colleague who was moved has the focus next. */
    public String focus(long staffId, boolean up) {
        return moves.focus(keys(), staffId, up);
    }

    private List<Long> keys() {
        return getRows().stream().map(ApproverRow::staffId).toList();
    }

    public List<ApproverRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }
}
