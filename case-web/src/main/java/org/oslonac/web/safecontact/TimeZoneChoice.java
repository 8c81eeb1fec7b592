package org.oslonac.web.safecontact;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.web.app.UiSettings;

/** Time zones as people know them: by a city, in the language of the screen, the office's first. */
@Named
@RequestScoped
public class TimeZoneChoice {

    /** The same for everybody who reads a language; naming and collating them takes longer than a page may. */
    private static final Map<ULocale, List<SelectItem>> ITEMS = new ConcurrentHashMap<>();

    @Inject
    UiSettings ui;

    /** Every place that has a clock of its own. */
    public List<SelectItem> getItems() {
        return ITEMS.computeIfAbsent(locale(), this::items);
    }

    private List<SelectItem> items(ULocale locale) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        List<SelectItem> items = new ArrayList<>();
        for (String id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            if (known.contains(id)) {
                items.add(new SelectItem(id, name(id)));
            }
        }
        Comparator<Object> alphabet = Collator.getInstance(locale)::compare;
        items.sort(Comparator.comparing(
                        (SelectItem item) -> !OfficeTime.ZONE.getId().equals(item.getValue()))
                .thenComparing(SelectItem::getLabel, alphabet));
        return items;
    }

    /** The city by which this zone is known. */
    public String name(String zoneId) {
        String city = TimeZoneNames.getInstance(locale()).getExemplarLocationName(zoneId);
        return city == null ? zoneId : city;
    }

    private ULocale locale() {
        return ULocale.forLocale(ui.getLocale());
    }
}
