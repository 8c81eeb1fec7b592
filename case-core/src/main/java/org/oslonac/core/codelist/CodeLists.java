package org.oslonac.core.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The code lists, read once and kept. {@link #forget} lets the next reader see what was edited. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CodeLists {

    @Inject
    CodeRepository codes;

    @Inject
    Clock clock;

    private volatile Map<String, Map<String, CodeItem>> lists;

    /** What a form offers today: the entries that are not retired and whose days these are, in the order of the list. */
    public List<CodeItem> offered(String list) {
        return offered(list, Set.of());
    }

    /** The same with the codes that a record holds already, so that it does not lose them when something else is changed. */
    public List<CodeItem> offered(String list, Collection<String> held) {
        LocalDate today = LocalDate.now(clock);
        return list(list).values().stream()
                .filter(item -> item.isOffered(today) || held.contains(item.code()))
                .toList();
    }

    /** Every entry, retired ones too, in the order of the list. */
    public List<CodeItem> all(String list) {
        return List.copyOf(list(list).values());
    }

    /** The entry of this code, also when it is retired. */
    public Optional<CodeItem> find(String list, String code) {
        return Optional.ofNullable(list(list).get(code));
    }

    /** These codes in the order of their list. */
    public List<String> inOrder(String list, Collection<String> chosen) {
        return list(list).keySet().stream().filter(chosen::contains).toList();
    }

    /** Drops what was kept, after an edit. */
    public void forget() {
        lists = null;
    }

    private Map<String, CodeItem> list(String name) {
        Map<String, Map<String, CodeItem>> now = lists;
        if (now == null) {
            now = load();
            lists = now;
        }
        Map<String, CodeItem> list = now.get(name);
        if (list == null) {
            throw new IllegalArgumentException("No code list is called " + name);
        }
        return list;
    }

    private Map<String, Map<String, CodeItem>> load() {
        Map<String, Map<String, CodeItem>> loaded = new LinkedHashMap<>();
        for (Code code : codes.all()) {
            CodeItem item = code.item();
            loaded.computeIfAbsent(item.list(), name -> new LinkedHashMap<>()).put(item.code(), item);
        }
        return loaded;
    }
}
