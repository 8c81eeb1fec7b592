package org.oslonac.web.codelist;

import com.ibm.icu.text.Collator;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.codelist.CodeDraft;
import org.oslonac.core.codelist.CodeListService;
import org.oslonac.core.codelist.CodeRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.app.UiSettings;
import org.oslonac.web.component.RowMoves;

/** One code list at a time: texts, order, new codes, retiring. */
@Named
@ViewScoped
public class CodesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CodeListService lists;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    @Inject
    transient UiSettings ui;

    private static final String FIRST = "contact_purpose";

    private String list = FIRST;
    private transient List<CodeRow> rows;
    private CodeDraft draft;
    private boolean fresh;
    private boolean retired;
    private final RowMoves moves = new RowMoves();

    public void load() {
        rows = lists.rows(list);
    }

    /** The lists by their names, without the one that is shown when none is chosen. */
    public List<SelectItem> getListItems() {
        Collator order = Collator.getInstance(ui.getLocale());
        return lists.names().stream()
                .filter(name -> !name.equals(FIRST))
                .map(name -> new SelectItem(name, txt.get("codelist.name." + name)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order::compare))
                .toList();
    }

    public void add() {
        moves.forget();
        draft = new CodeDraft();
        fresh = true;
    }

    public void edit(CodeRow row) {
        moves.forget();
        draft = new CodeDraft(row);
        fresh = false;
        retired = row.retired();
    }

    public void leave() {
        draft = null;
    }

    public void save() {
        try {
            if (fresh) {
                lists.add(list, draft);
            } else {
                lists.change(list, draft);
            }
            draft = null;
            done(fresh ? "codelist.added" : "codelist.changed");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public void move(CodeRow row, boolean up) {
        lists.move(list, row.code(), up);
        done("codelist.moved");
        moves.moved(row.code(), up);
    }

    /** Whether the code is the first, or the last, and can be moved no further. */
    public boolean isLast(CodeRow row, boolean up) {
        return RowMoves.isLast(keys(), row.code(), up);
    }

    /** Which button of the code that was moved has the focus next. */
    public String focus(CodeRow row, boolean up) {
        return moves.focus(keys(), row.code(), up);
    }

    private List<String> keys() {
        return getRows().stream().map(CodeRow::code).toList();
    }

    public void retire() {
        lists.retire(list, draft.getCode());
        draft = null;
        done("codelist.retired");
    }

    public void restore() {
        lists.restore(list, draft.getCode());
        draft = null;
        done("codelist.restored");
    }

    private void done(String key) {
        moves.forget();
        load();
        messages.done(key);
    }

    /** Whether any code of the list has a counterpart in HTCDS. */
    public boolean isHtcds() {
        return getRows().stream().anyMatch(row -> row.htcds() != null);
    }

    public boolean isFixed() {
        return lists.isFixed(list);
    }

    /** Whether the code in the form can be taken out of what forms offer. */
    public boolean isRetirable() {
        return !fresh && !retired && !isFixed();
    }

    public boolean isRestorable() {
        return !fresh && retired;
    }

    public boolean isFresh() {
        return fresh;
    }

    public List<CodeRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public CodeDraft getDraft() {
        return draft;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? this.list : list;
    }
}
