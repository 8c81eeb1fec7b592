package org.oslonac.testing.inside;

import jakarta.security.enterprise.credential.Credential;

/** A colleague who is believed without a password, in tests alone. */
record Colleague(String username) implements Credential {}
