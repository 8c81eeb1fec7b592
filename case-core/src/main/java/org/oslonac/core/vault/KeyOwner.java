package org.oslonac.core.vault;

/**
 * Whose data a key protects. Erasing the keys of a case, a person or a contact makes what was sealed under them
 * unreadable everywhere at once, in copies too.
 */
public record KeyOwner(OwnerKind kind, long id) {

    /** What kind of thing owns keys. */
    public enum OwnerKind {
        CASE,
        PERSON,
        CONTACT,
        HOUSE
    }

    /** For what belongs to nobody outside: the house's own notes and drafts. */
    public static final KeyOwner HOUSE = new KeyOwner(OwnerKind.HOUSE, 0);

    public static KeyOwner caseFile(long id) {
        return new KeyOwner(OwnerKind.CASE, id);
    }

    /** The case, or the house for what belongs to no case. */
    public static KeyOwner caseOrHouse(Long caseFileId) {
        return caseFileId == null ? HOUSE : caseFile(caseFileId);
    }

    public static KeyOwner person(long id) {
        return new KeyOwner(OwnerKind.PERSON, id);
    }

    public static KeyOwner contact(long id) {
        return new KeyOwner(OwnerKind.CONTACT, id);
    }
}
