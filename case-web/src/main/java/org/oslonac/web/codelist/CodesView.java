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

    private String list = "contact_purpose";
    private transient List<CodeRow> rows;
    private CodeDraft draft;
    private boolean fresh;
    private boolean retired;

    public void load() {
        rows = lists.rows(list);
    }

    /** The lists by their names. */
    public List<SelectItem> getListItems() {
        Collator order = Collator.getInstance(ui.getLocale());
        return lists.names().stream()
                .map(name -> new SelectItem(name, txt.get("codelist.name." + name)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order::compare))
                .toList();
    }

    public void add() {
        draft = new CodeDraft();
        fresh = true;
    }

    public void edit(CodeRow row) {
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
        load();
        messages.done(key);
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
