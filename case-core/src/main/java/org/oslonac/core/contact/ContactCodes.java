package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;

/** Checks what a draft refers to: codes of code lists, countries, and the caller's number. */
@ApplicationScoped
class ContactCodes {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final int LONGEST_REASON = 500;

    @Inject
    CodeLists lists;

    @Inject
    PhoneHash hashes;

    @Inject
    Validator validator;

    /** @throws ContactRefused at the first field that is too long or whose code is not in its list */
    void check(ContactDraft draft) {
        for (ConstraintViolation<ContactDraft> wrong : validator.validate(draft)) {
            throw new ContactRefused(
                    wrong.getPropertyPath().toString(),
                    wrong.getMessageTemplate().replaceAll("[{}]", ""));
        }
        all("purposes", "contact_purpose", draft.getPurposes());
        all("results", "contact_result", draft.getResults());
        one("nonCounselling", "contact_non_counselling", draft.getNonCounselling());
        one("line", "contact_line", draft.getLine());
        one("channel", "contact_channel", draft.getChannel());
        one("direction", "contact_direction", draft.getDirection());
        one("sector", "industry_isic", draft.getSector());
        country("destinationCountry", draft.getDestinationCountry());
        CallerDraft caller = draft.getCaller();
        one("caller.type", "caller_type", caller.getType());
        one("caller.gender", "gender", caller.getGender());
        one("caller.language", "language_iso6392", caller.getLanguage());
        country("caller.country", caller.getCountry());
    }

    /** @throws ContactRefused when the reason of a correction is too long to be kept */
    void checkReason(String reason) {
        if (reason != null && reason.strip().length() > LONGEST_REASON) {
            throw new ContactRefused("reason", "contact.error.reasonTooLong");
        }
    }

    /** What may be kept of the number, or {@code null} when none was typed. */
    NumberTrace trace(CallerDraft caller) {
        String typed = caller.getNumber();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (PhoneNumber.hasLettersAmongDigits(typed)) {
            throw new ContactRefused("caller.number", "contact.error.numberLetters");
        }
        PhoneNumber number = PhoneNumber.parse(typed)
                .orElseThrow(() -> new ContactRefused("caller.number", "contact.error.numberWrong"));
        return new NumberTrace(hashes.of(number), number.tail(), number.e164());
    }

    private void all(String field, String list, Collection<String> codes) {
        codes.forEach(code -> one(field, list, code));
    }

    private void one(String field, String list, String code) {
        if (code != null && lists.find(list, code).isEmpty()) {
            throw new ContactRefused(field, "contact.error.unknownCode");
        }
    }

    private static void country(String field, String code) {
        if (code != null && !COUNTRIES.contains(code)) {
            throw new ContactRefused(field, "contact.error.unknownCode");
        }
    }
}
