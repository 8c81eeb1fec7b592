package org.oslonac.core.access;

import java.io.Serializable;
import java.time.Instant;
import org.oslonac.core.session.Device;

/**
 * One of a colleague's sign-ins, as she sees it.
 *
 * @param current whether it is the one in which she looks
 */
public record SessionRow(String id, Device device, Instant beganAt, Instant usedAt, boolean current)
        implements Serializable {}
