package org.oslonac.core.consent;

/** A file as it was handed in. Its name is looked at and not kept: it may hold hers (D46). */
public record ScanDraft(String name, String declaredType, byte[] content) {

    /** Ten megabytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** @throws ConsentRefused when it is empty, too large, or not what it says */
    ScanType type() {
        if (content.length == 0) {
            throw new ConsentRefused("scanEmpty");
        }
        if (content.length > LARGEST) {
            throw new ConsentRefused("scanTooLarge");
        }
        return ScanType.detect(content, name, declaredType).orElseThrow(() -> new ConsentRefused("scanType"));
    }

    @Override
    public String toString() {
        return "ScanDraft[" + content.length + " bytes]";
    }
}
