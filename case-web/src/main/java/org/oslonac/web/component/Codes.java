package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.web.app.Txt;

/** The code lists in the user's language: {@code #{codes.items('contact_purpose')}}, {@code #{codes.text(list, code)}}. */
@Named("codes")
@RequestScoped
public class Codes {

    @Inject
    CodeLists lists;

    @Inject
    Txt txt;

    /** What a form offers: code and text of every entry that is not retired. */
    public List<SelectItem> items(String list) {
        return lists.offered(list).stream().map(this::item).toList();
    }

    /** The same with what the field holds already, one code or several: a record keeps a code that is no longer offered. */
    public List<SelectItem> items(String list, Object held) {
        return lists.offered(list, held(held)).stream().map(this::item).toList();
    }

    private static Set<String> held(Object held) {
        Stream<?> codes = held instanceof Collection<?> several ? several.stream() : Stream.ofNullable(held);
        return codes.filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }

    /** The same with the retired entries, for filters over old records. */
    public List<SelectItem> allItems(String list) {
        return lists.all(list).stream().map(this::item).toList();
    }

    /** The text of a code, retired or not; empty for no code. */
    public String text(String list, String code) {
        return code == null || code.isEmpty()
                ? ""
                : lists.find(list, code).map(txt::of).orElse(code);
    }

    /** The texts of several codes with commas between them. */
    public String texts(String list, Collection<String> codes) {
        return codes == null ? "" : codes.stream().map(code -> text(list, code)).collect(Collectors.joining(", "));
    }

    private SelectItem item(CodeItem item) {
        return new SelectItem(item.code(), txt.of(item));
    }
}
