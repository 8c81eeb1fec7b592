package org.oslonac.core.alert;

/** What was noticed. */
public enum AlertRule {
    /** Far more cases in a day than she usually reads, and more than anybody should. */
    MANY_CASES,
    /** Reading at night by somebody who does not work at night. */
    NIGHT_READS,
    /** One search after the other without opening anything. */
    BLIND_SEARCHES,
    /** A decoy was opened, uncovered or taken out. */
    CANARY
}
