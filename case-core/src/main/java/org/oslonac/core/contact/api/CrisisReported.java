package org.oslonac.core.contact.api;

/** A call with immediate danger was saved; the supervisor is to be told in the same transaction (D29). */
public record CrisisReported(long contactId, String code) {}
