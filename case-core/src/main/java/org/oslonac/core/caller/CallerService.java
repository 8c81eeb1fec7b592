package org.oslonac.core.caller;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;

/** Recognises anonymous callers, and keeps their code words and flags. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CallerService {

    static final String CODE = "caller_code";
    static final String FLAG = "caller_flag";

    @Inject
    CallerRepository callers;

    @Inject
    PhoneHash hashes;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What this number tells: a code word or "unknown", and a flag that holds now (D27, D28).
     *
     * @param numberHash as made by {@link PhoneHash}
     */
    public CallerRecognition recognise(String numberHash) {
        access.require(DataClass.CONTACT);
        Optional<CallerCode> code = callers.codeOf(numberHash);
        Optional<CallerFlag> flag = callers.activeFlagOf(numberHash, clock.instant());
        audit.searched(CODE, code.isPresent() ? 1 : 0);
        if (code.isEmpty() && flag.isEmpty()) {
            return CallerRecognition.UNKNOWN;
        }
        return new CallerRecognition(
                code.map(CallerCode::getId).orElse(null),
                code.map(CallerCode::word).orElse(null),
                flag.map(this::warning).orElse(null));
    }

    /** The caller code of this word, as the caller says it on the telephone and in whichever script it is typed. */
    public Optional<CallerRecognition> recogniseWord(String word) {
        access.require(DataClass.CONTACT);
        Optional<CallerCode> code = callers.codeByWord(word);
        audit.searched(CODE, code.isPresent() ? 1 : 0);
        return code.map(found -> new CallerRecognition(found.getId(), found.word(), null));
    }

    /** Warnings about callers who hide their number, for the moment in which such a call comes in. */
    public List<CallerWarning> hiddenCallers() {
        access.require(DataClass.CONTACT);
        List<CallerWarning> warnings = callers.activePatterns(clock.instant()).stream()
                .map(this::warning)
                .toList();
        audit.listed(FLAG, warnings.size());
        return warnings;
    }

    /** Gives an anonymous caller a code word. @throws CallerRefused when somebody has it already */
    public long name(CallerCodeDraft draft) {
        access.require(DataClass.CONTACT);
        if (callers.codeByWord(draft.getWord()).isPresent()) {
            throw new CallerRefused("wordTaken");
        }
        long id = callers.newId();
        CallerCode code =
                new CallerCode(id, draft, mark(draft.getNumber()), staff.id(), clock.instant(), callers.seal(id));
        callers.add(code);
        audit.created(CODE, code.getId());
        return code.getId();
    }

    /** Warns the colleagues about a caller. A flag that holds for the same number is lifted in favour of the new one. */
    public long flag(CallerFlagDraft draft) {
        access.require(DataClass.CONTACT);
        Instant now = clock.instant();
        NumberMark number = mark(draft.getNumber());
        long id = callers.newId();
        CallerFlag flag = new CallerFlag(id, draft, number, staff.id(), now, callers.seal(id));
        if (!number.isHidden()) {
            callers.activeFlagOf(number.hash(), now).ifPresent(old -> old.lift(staff.id(), now));
        }
        callers.add(flag);
        audit.created(FLAG, flag.getId());
        return flag.getId();
    }

    /** Adds what happened this time, for the next colleague. */
    public void note(long flagId, String text) {
        access.require(DataClass.CONTACT);
        if (text == null || text.isBlank()) {
            throw new CallerRefused("note");
        }
        callers.flag(flagId).note(text, staff.id(), clock.instant(), callers.seal(flagId));
        audit.changed(FLAG, flagId, "note");
    }

    public void lift(long flagId) {
        access.require(DataClass.CONTACT);
        callers.flag(flagId).lift(staff.id(), clock.instant());
        audit.changed(FLAG, flagId, "lifted");
    }

    private CallerWarning warning(CallerFlag flag) {
        return flag.warning(callers.seal(flag.getId()));
    }

    private NumberMark mark(String typed) {
        if (typed == null || typed.isBlank()) {
            return NumberMark.HIDDEN;
        }
        PhoneNumber number = PhoneNumber.parse(typed).orElseThrow(() -> new CallerRefused("number"));
        return new NumberMark(hashes.of(number), number.tail());
    }
}
