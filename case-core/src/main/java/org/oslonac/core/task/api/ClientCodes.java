package org.oslonac.core.task.api;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The codes of clients, for features that know a client by id only. Implemented by the feature that owns the case file;
 * it answers only for clients that the signed-in colleague may know of.
 */
public interface ClientCodes {

    /** The code of each of these clients, in one query; who may not be known is absent. */
    Map<Long, String> codes(Collection<Long> caseFileIds);

    /** The client with this code, typed in any case and with spaces around it; empty when there is none. */
    OptionalLong find(String code);
}
