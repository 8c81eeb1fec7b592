package org.oslonac.core.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.shared.FoldedText;

/** The condition that a filter of the directory means, with its parameters: nothing that is typed becomes part of it. */
final class DirectorySearch {

    private static final int WORDS = 6;

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    DirectorySearch(DirectoryFilter filter, CodeLists codes) {
        if (!filter.retired()) {
            where.append(" and i.retired = false");
        }
        List<String> words = FoldedText.words(filter.text());
        for (int n = 0; n < Math.min(WORDS, words.size()); n++) {
            word(n, words.get(n), codes);
        }
        is("i.type = :type", "type", filter.type());
        is("i.reach.country = :country", "country", filter.country());
        is(":service member of i.services", "service", filter.service());
        is(":language member of i.languages", "language", filter.language());
    }

    /** A word is found in the entry's own text or in what its type is called. */
    private void word(int n, String word, CodeLists codes) {
        List<String> types = codes.all("institution_type").stream()
                .filter(type -> FoldedText.of(type.sr() + ' ' + type.en()).contains(word))
                .map(CodeItem::code)
                .toList();
        where.append(" and (i.searchText like :word").append(n);
        parameters.put("word" + n, '%' + word + '%');
        if (!types.isEmpty()) {
            where.append(" or i.type in :types").append(n);
            parameters.put("types" + n, types);
        }
        where.append(')');
    }

    private void is(String condition, String parameter, String value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + " from Institution i" + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
