package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.logging.Logger;
import org.oslonac.core.vault.SealedRows.Stale;
import org.oslonac.core.vault.SealedRows.Step;
import org.oslonac.core.vault.SealedRows.Taking;

/**
 * Puts the vault in order when the house starts: the key file fits, hashes have their root, nothing lies unsealed, keys are
 * wrapped under the key file of now, and the newest are at hand. Each step goes on where an earlier start was cut off.
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
    KeyRing ring;

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
        int wrapped = rewrapAll();
        int sealed = sealAll(Stale.PLAIN, rows -> {});
        if (wrapped + sealed > 0) {
            LOG.info(() -> "The vault wrapped " + wrapped + " keys and sealed " + sealed + " rows.");
        }
        keys.listen();
        ring.warm();
    }

    /** The name of the key file that wraps the keys now, made of a digest. */
    public String keyFileName() {
        return house.name();
    }

    /** How many keys values are sealed under. */
    public long keysInUse() {
        return keys.inUse();
    }

    /** How many keys were forgotten for good. */
    public long keysErased() {
        return keys.erased();
    }

    /** From the end of this transaction on values are sealed under new keys; {@link #finishRenewal} does the rest. */
    public void retireKeys() {
        keys.retire();
    }

    /**
     * Seals again what lies under a retired key while the house works; whoever is cut off calls it again.
     *
     * @param progress told of the rows of each step
     * @return rows
     */
    public int finishRenewal(IntConsumer progress) {
        ring.forgetCurrent();
        return sealAll(Stale.RETIRED, progress);
    }

    /** Hears of keys that another server has erased or retired since it last listened. */
    public void listen() {
        keys.listen();
    }

    private int sealAll(Stale stale, IntConsumer progress) {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .mapToInt(table -> sealAll(table, stale, progress))
                .sum();
    }

    /**
     * Goes through the table until it finds nothing, for somebody may have written behind the place where it is. What others hold
     * is left to them meanwhile and waited for at the end, row by row: under a retired key there may also lie what somebody has
     * written and not yet committed. What is plain at a start and held by somebody is being sealed by her.
     */
    private int sealAll(SealedTable table, Stale stale, IntConsumer progress) {
        int sum = 0;
        int done;
        do {
            done = sealFree(table, stale, progress);
            if (done == 0 && stale == Stale.RETIRED) {
                done = seal(table, stale, null, Taking.NEXT, progress).rows();
            }
            sum += done;
        } while (done > 0);
        return sum;
    }

    private int sealFree(SealedTable table, Stale stale, IntConsumer progress) {
        int sum = 0;
        Object from = null;
        Step step = seal(table, stale, from, Taking.FREE, progress);
        while (step.rows() > 0) {
            sum += step.rows();
            if (step.next().equals(from)) {
                // Sealed under a key that another server has retired meanwhile, perhaps: read anew which it is.
                ring.forgetCurrent();
            }
            from = step.next();
            step = seal(table, stale, from, Taking.FREE, progress);
        }
        return sum;
    }

    /** One step that does at least a row if there is one: of rows that others hold, more may be passed by than was foreseen. */
    private Step seal(SealedTable table, Stale stale, Object from, Taking taking, IntConsumer progress) {
        Set<KeyRing.Slot> settled = rows.slots(table, stale, from, taking);
        if (settled.isEmpty() && taking == Taking.FREE) {
            return new Step(0, from, Set.of());
        }
        Step step;
        do {
            settled.forEach(ring::settle);
            step = rows.seal(table, stale, from, taking, settled);
            settled.addAll(step.missing());
        } while (step.rows() == 0 && !step.missing().isEmpty());
        if (step.rows() > 0) {
            progress.accept(step.rows());
        }
        return step;
    }

    /** Wraps all keys that lie under an earlier key file. */
    private int rewrapAll() {
        int sum = 0;
        for (int done = keys.rewrap(); done > 0; done = keys.rewrap()) {
            sum += done;
        }
        return sum;
    }
}
