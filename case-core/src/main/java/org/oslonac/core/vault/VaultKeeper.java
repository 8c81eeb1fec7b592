package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.oslonac.core.vault.SealedRows.Stale;

/**
 * Puts the vault in order when the house starts: the key file fits, hashes have their root, nothing lies unsealed, and
 * keys are wrapped under the key file of now. Each step goes on where an earlier start was cut off.
 */
@ApplicationScoped
public class VaultKeeper {

    private static final Logger LOG = Logger.getLogger(VaultKeeper.class.getName());

    @Inject
    KeyFile file;

    @Inject
    HouseKey house;

    @Inject
    DataKeys keys;

    @Inject
    SealedRows rows;

    @Inject
    @Any
    Instance<SealedTables> features;

    /** @throws IllegalStateException when data keys are wrapped under a key file that is not here */
    public void open() {
        List<String> missing =
                keys.wrappedBy().stream().filter(name -> !house.knows(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The data in this database is sealed under another key file. Bring back the"
                    + " key file " + missing + ", or name it as the one before (oslonac.key.file.previous).");
        }
        keys.begin(file.key());
        int wrapped = all(keys::rewrap);
        int sealed = sealAll(Stale.PLAIN);
        if (wrapped + sealed > 0) {
            LOG.info(() -> "The vault wrapped " + wrapped + " keys and sealed " + sealed + " rows.");
        }
    }

    /** Seals everything under new keys while the house works; whoever is cut off calls it again. @return rows */
    int renew() {
        keys.retire();
        return finishRenewal();
    }

    /** Goes on with a renewal that was cut off. */
    int finishRenewal() {
        return sealAll(Stale.RETIRED);
    }

    private int sealAll(Stale stale) {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .mapToInt(table -> all(() -> rows.seal(table, stale)))
                .sum();
    }

    private interface Step {
        int some();
    }

    private static int all(Step step) {
        int sum = 0;
        for (int done = step.some(); done > 0; done = step.some()) {
            sum += done;
        }
        return sum;
    }
}
