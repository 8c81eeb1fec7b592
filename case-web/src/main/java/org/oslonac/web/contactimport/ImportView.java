package org.oslonac.web.contactimport;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.oslonac.core.contactimport.ColumnDraft;
import org.oslonac.core.contactimport.ContactImportRow;
import org.oslonac.core.contactimport.ContactImportService;
import org.oslonac.core.contactimport.ImportField;
import org.oslonac.core.contactimport.ImportProgress;
import org.oslonac.core.contactimport.Refusal;
import org.oslonac.core.contactimport.SheetPreview;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** Upload, columns, dry run, import: the steps of one file on one page. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_REFUSALS = 50;

    @Inject
    transient ContactImportService imports;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private transient Part file;
    private transient List<ContactImportRow> latest;
    private String key;
    private transient SheetPreview preview;
    private List<ColumnDraft> columns;
    private transient ImportProgress progress;

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.refuse(new DomainException("contactimport.error.noFile"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            preview = imports.open(file.getSubmittedFileName(), content);
            key = preview.key();
            columns = preview.columns();
            progress = null;
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        } finally {
            file.delete();
        }
    }

    public void check() {
        start(true);
    }

    public void bringIn() {
        start(false);
    }

    private void start(boolean onlyCheck) {
        try {
            imports.start(key, columns, onlyCheck);
            progress = imports.progress(key);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Asked by the page while something runs. */
    public void follow() {
        progress = imports.progress(key);
        if (!progress.state().isRunning()) {
            imports.stopped(key).ifPresent(messages::refuse);
            latest = null;
        }
    }

    public void cancel() {
        imports.cancel(key);
    }

    public void drop() {
        imports.drop(key);
        key = null;
        preview = null;
        progress = null;
        columns = null;
    }

    public List<SelectItem> getFields() {
        return Arrays.stream(ImportField.values())
                .map(field -> new SelectItem(field, txt.of("contactimport", field)))
                .toList();
    }

    public List<Refusal> getRefusals() {
        return progress == null || isRunning() ? List.of() : imports.refusals(key, 0, SHOWN_REFUSALS);
    }

    public List<ContactImportRow> getLatest() {
        if (latest == null) {
            latest = imports.latest();
        }
        return latest;
    }

    /** The texts in this column of the first rows. */
    public String first(ColumnDraft column) {
        return String.join(
                " · ",
                preview.first().stream()
                        .map(row -> row.get(column.getIndex()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    public boolean isRunning() {
        return progress != null && progress.state().isRunning();
    }

    public boolean isDone() {
        return progress != null && "IMPORTED".equals(progress.state().name());
    }

    public String getKey() {
        return key;
    }

    public SheetPreview getPreview() {
        return preview;
    }

    public List<ColumnDraft> getColumns() {
        return columns;
    }

    public ImportProgress getProgress() {
        return progress;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
