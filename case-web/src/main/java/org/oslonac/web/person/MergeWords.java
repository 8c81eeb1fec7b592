package org.oslonac.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.person.DocumentDraft;
import org.oslonac.core.person.MergeField;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.person.PhoneDraft;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;
import org.oslonac.web.component.Dates;
import org.oslonac.web.directory.CountryNames;

/** What stands in a field of a person, in the user's words. */
@Named
@RequestScoped
public class MergeWords {

    @Inject
    Codes codes;

    @Inject
    Dates dates;

    @Inject
    CountryNames countries;

    @Inject
    Txt txt;

    public String of(MergeField field, PersonDraft person) {
        return switch (field) {
            case GIVEN_NAME -> plain(person.getGivenName());
            case FAMILY_NAME -> plain(person.getFamilyName());
            case ALIASES -> plain(person.getAliases());
            case PARENT_NAME -> plain(person.getParentName());
            case GENDER -> codes.text("gender", person.getGender());
            case BIRTH -> birth(person);
            case NATIONAL_NUMBER -> plain(person.getNationalNumber());
            case FOREIGN_NUMBER -> plain(person.getForeignNumber());
            case CITIZENSHIPS ->
                lines(person.getCitizenships().stream().sorted().map(countries::text));
            case PHONES -> lines(person.getPhones().stream().map(MergeWords::phone));
            case DOCUMENTS -> lines(person.getDocuments().stream().map(this::document));
        };
    }

    private String birth(PersonDraft person) {
        if (person.getBirthDate() != null) {
            return dates.day(person.getBirthDate());
        }
        return person.getBirthYear() == null
                ? ""
                : txt.of("person.birthYear.about", person.getBirthYear().toString());
    }

    private static String phone(PhoneDraft phone) {
        return parts(phone.getNumber(), phone.getNote());
    }

    private String document(DocumentDraft paper) {
        return parts(
                codes.text("travel_document", paper.getKind()) + ' ' + paper.getNumber(),
                countries.text(paper.getCountry()),
                dates.day(paper.getValidUntil()));
    }

    private static String parts(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    /** The names of these fields. */
    public String names(List<MergeField> fields) {
        return fields.stream().map(field -> txt.get(field.key())).collect(Collectors.joining(", "));
    }
}
