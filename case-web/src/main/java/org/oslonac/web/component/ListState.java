package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.shared.PageRequest;

/**
 * Where the user stands in the list of this page: filter, order, page and page size, all in the address and nowhere else.
 * Builds the addresses of its pager, sorting headers and filter chips, each of which keeps the rest of the address.
 */
@Named("list")
@RequestScoped
public class ListState {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";
    private static final String DESCENDING = "desc";
    private static final int USUAL_SIZE = 25;
    private static final List<Integer> SIZES = List.of(10, 25, 50, 100);

    @Inject
    HttpServletRequest request;

    private Map<String, String> asked;
    private String usualSort = "";
    private boolean usuallyAscending = true;

    /** The slice that the address asks for; the given order is taken when the address names none. */
    public PageRequest toPageRequest(String byDefault, boolean ascendingByDefault) {
        usualSort = byDefault;
        usuallyAscending = ascendingByDefault;
        return new PageRequest((getPage() - 1) * getSize(), getSize(), getSort(), isAscending());
    }

    /** The page, from 1. */
    public int getPage() {
        return number(PAGE, 1, 1_000_000);
    }

    public int getSize() {
        int size = number(SIZE, USUAL_SIZE, PageRequest.LARGEST);
        return SIZES.contains(size) ? size : USUAL_SIZE;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public String getSort() {
        return asked().getOrDefault(SORT, usualSort);
    }

    public boolean isAscending() {
        return asked().containsKey(SORT) ? !asked().containsKey(DESCENDING) : usuallyAscending;
    }

    /** How many pages a list of so many rows has; an empty list has one. */
    public int pages(long total) {
        return (int) Math.max(1, (total + getSize() - 1) / getSize());
    }

    /** The number of the first row on this page, from 1. */
    public long from(long total) {
        return Math.min(total, (long) (getPage() - 1) * getSize() + 1);
    }

    /** The number of the last row on this page. */
    public long to(long total) {
        return Math.min(total, (long) getPage() * getSize());
    }

    /** The address of another page of this list. */
    public String url(int page) {
        return address(with(PAGE, page == 1 ? null : String.valueOf(page)));
    }

    public String sizeUrl(int size) {
        Map<String, String> query = with(SIZE, String.valueOf(size));
        query.remove(PAGE);
        return address(query);
    }

    /** The address of this list ordered by this key; asking for the present order again turns it round. */
    public String sortUrl(String key) {
        Map<String, String> query = with(SORT, key);
        query.remove(PAGE);
        query.remove(DESCENDING);
        if (key.equals(getSort()) && isAscending()) {
            query.put(DESCENDING, "1");
        }
        return address(query);
    }

    /** {@code ascending}, {@code descending} or {@code none}: what a sorting header tells. */
    public String order(String key) {
        if (!key.equals(getSort())) {
            return "none";
        }
        return isAscending() ? "ascending" : "descending";
    }

    /** The address of this list without these parts of the filter, given with commas between them. */
    public String without(String parameters) {
        Map<String, String> query = new LinkedHashMap<>(asked());
        List.of(parameters.split(",")).forEach(query::remove);
        query.remove(PAGE);
        return address(query);
    }

    /** The address of this page with this value of a parameter in place of its present one, and without these others. */
    public String having(String name, String value, String... without) {
        Map<String, String> query = with(name, value);
        query.keySet().removeAll(List.of(without));
        return address(query);
    }

    /** The same list and filter at another address, such as an export. */
    public String at(String path) {
        Map<String, String> query = new LinkedHashMap<>(asked());
        query.remove(PAGE);
        query.remove(SIZE);
        return request.getContextPath() + path + question(query);
    }

    /** The address of this page without any filter. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return asked().keySet().stream()
                .anyMatch(name -> !List.of(PAGE, SIZE, SORT, DESCENDING).contains(name));
    }

    /** Order and page size as a filter form must carry them along. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>(asked());
        kept.keySet().retainAll(List.of(SIZE, SORT, DESCENDING));
        return kept;
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> query = new LinkedHashMap<>(asked());
        query.remove(name);
        if (value != null) {
            query.put(name, value);
        }
        return query;
    }

    private String address(Map<String, String> query) {
        return getPath() + question(query);
    }

    private static String question(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(one -> encode(one.getKey()) + '=' + encode(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private int number(String name, int byDefault, int largest) {
        String text = asked().getOrDefault(name, "");
        return text.matches("[1-9][0-9]{0,6}") ? Math.min(largest, Integer.parseInt(text)) : byDefault;
    }

    private Map<String, String> asked() {
        if (asked == null) {
            asked = parse(request.getQueryString());
        }
        return asked;
    }

    static Map<String, String> parse(String query) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                parsed.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parsed;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
