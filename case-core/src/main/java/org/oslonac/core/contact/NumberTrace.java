package org.oslonac.core.contact;

/** What may be kept of a phone number: its keyed hash, its last two digits, and itself where the caller agrees. */
record NumberTrace(String hash, String tail, String whole) {

    @Override
    public String toString() {
        return "NumberTrace";
    }
}
