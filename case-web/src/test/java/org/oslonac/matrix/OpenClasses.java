package org.oslonac.matrix;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;

/** Asks as a boundary asks: only there does the container say which roles the caller has. */
@Stateless
@PermitAll
public class OpenClasses {

    @Inject
    Access access;

    public Set<DataClass> all() {
        return Arrays.stream(DataClass.values()).filter(access::may).collect(Collectors.toSet());
    }
}
