package org.oslonac.core.contact;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which contacts are wanted; {@code null} is any.
 *
 * @param from the first instant
 * @param until the first instant that is too late
 * @param quick whether only quick codes ({@code true}) or only full contacts ({@code false})
 * @param openCrisis only crises that no supervisor has taken note of
 * @param code the business number or its end
 */
public record ContactFilter(
        Instant from,
        Instant until,
        String purpose,
        String callerType,
        String channel,
        String line,
        Long consultantId,
        Boolean quick,
        boolean openCrisis,
        String code) {

    /** Everything. */
    public static final ContactFilter ALL =
            new ContactFilter(null, null, null, null, null, null, null, null, false, null);

    private static final Pattern WHOLE = Pattern.compile("K-\\d{4}-\\d{6,}");
    private static final Map<String, Function<ContactFilter, Object>> CONDITIONS = conditions();

    private static Map<String, Function<ContactFilter, Object>> conditions() {
        Map<String, Function<ContactFilter, Object>> all = new LinkedHashMap<>();
        all.put("c.startedAt >= :from", ContactFilter::from);
        all.put("c.startedAt < :until", ContactFilter::until);
        all.put(":purpose member of c.purposes", ContactFilter::purpose);
        all.put("c.caller.type = :callerType", ContactFilter::callerType);
        all.put("c.channel = :channel", ContactFilter::channel);
        all.put("c.line = :line", ContactFilter::line);
        all.put("c.consultantId = :consultantId", ContactFilter::consultantId);
        all.put("c.code like :code", filter -> filter.code == null ? null : pattern(filter.code));
        return all;
    }

    /** The condition of a query over {@code Contact c} within a scope, beginning with {@code where}. */
    String where(ContactScope scope) {
        List<String> wanted = new ArrayList<>(List.of(scope.of("c")));
        CONDITIONS.forEach((condition, value) -> {
            if (value.apply(this) != null) {
                wanted.add(condition);
            }
        });
        if (quick != null) {
            wanted.add(quick ? "c.nonCounselling is not null" : "c.nonCounselling is null");
        }
        if (openCrisis) {
            wanted.add("c.urgent = true and c.urgentSeenAt is null");
        }
        return " where " + String.join(" and ", wanted);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        CONDITIONS.forEach((condition, value) -> {
            Object wanted = value.apply(this);
            if (wanted != null) {
                query.setParameter(condition.replaceAll(".*:(\\w+).*", "$1"), wanted);
            }
        });
        return query;
    }

    /** A whole number as it is, which an index finds; a piece of one as the end of any. */
    private static String pattern(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT).replace('К', 'K').replaceAll("[%_\\\\]", "");
        return WHOLE.matcher(text).matches() ? text : "%" + text;
    }
}
