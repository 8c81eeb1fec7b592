package org.oslonac.core.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.LongFunction;
import javax.crypto.AEADBadTagException;

/** The seal of one row: which key seals, which key opens, and what a value is bound to. */
final class RowSeal implements Seal {

    private static final String BAR = "|";

    private final long row;
    private final Function<Compartment, DataKey> sealing;
    private final LongFunction<DataKey> opening;

    /**
     * @param sealing the key that values of a compartment are sealed under now
     * @param opening the key of an id, of this owner alone; {@code null} for any other
     */
    RowSeal(long row, Function<Compartment, DataKey> sealing, LongFunction<DataKey> opening) {
        this.row = row;
        this.sealing = sealing;
        this.opening = opening;
    }

    @Override
    public Sealed seal(SealedColumn column, String plain) {
        if (plain == null) {
            return null;
        }
        DataKey key = sealing.apply(column.compartment());
        byte[] sealed = Aes.encrypt(key.secret(), plain.getBytes(StandardCharsets.UTF_8), bound(column));
        return Sealed.of(Sealed.VERSION
                + BAR
                + key.id()
                + BAR
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    @Override
    public SealedBytes sealBytes(SealedColumn column, byte[] plain) {
        if (plain == null) {
            return null;
        }
        DataKey key = sealing.apply(column.compartment());
        return SealedBytes.under(key.id(), Aes.encrypt(key.secret(), plain, bound(column)));
    }

    @Override
    public String open(SealedColumn column, Sealed sealed) {
        if (sealed == null) {
            return null;
        }
        Long key = sealed.key();
        if (key == null) {
            throw new SealBroken(place(column), null);
        }
        try {
            byte[] plain = opened(column, key, Base64.getUrlDecoder().decode(sealed.body()));
            return plain == null ? null : new String(plain, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SealBroken(place(column), e);
        }
    }

    @Override
    public byte[] openBytes(SealedColumn column, SealedBytes sealed) {
        if (sealed == null) {
            return null;
        }
        Long key = sealed.head().key();
        if (key == null) {
            throw new SealBroken(place(column), null);
        }
        return opened(column, key, sealed.sealed());
    }

    private byte[] opened(SealedColumn column, long keyId, byte[] sealed) {
        return SealCost.of(() -> decrypted(column, keyId, sealed));
    }

    /** {@code null} when its key was erased. */
    private byte[] decrypted(SealedColumn column, long keyId, byte[] sealed) {
        DataKey key = opening.apply(keyId);
        if (key == null) {
            throw new SealBroken(place(column), null);
        }
        if (key.isErased()) {
            return null;
        }
        try {
            return Aes.decrypt(key.secret(), sealed, bound(column));
        } catch (AEADBadTagException e) {
            throw new SealBroken(place(column), e);
        }
    }

    private byte[] bound(SealedColumn column) {
        return (place(column) + BAR + row + BAR + column.compartment()).getBytes(StandardCharsets.UTF_8);
    }

    private static String place(SealedColumn column) {
        return column.table() + '.' + column.column();
    }
}
