package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.task.api.ClientCodes;

/** Tells features that know a client by id only which code to show, if the asker may know of her. */
@ApplicationScoped
@Transactional
class CaseClientCodes implements ClientCodes {

    @Inject
    CaseFileDirectory files;

    @Inject
    Access access;

    @Override
    public Map<Long, String> codes(Collection<Long> caseFileIds) {
        return access.may(DataClass.TRAFFICKING) ? files.codes(caseFileIds) : Map.of();
    }

    @Override
    public OptionalLong find(String code) {
        return access.may(DataClass.TRAFFICKING)
                ? files.idOf(code).map(OptionalLong::of).orElseGet(OptionalLong::empty)
                : OptionalLong.empty();
    }
}
