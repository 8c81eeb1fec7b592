package org.oslonac.web.component;

import java.io.Serializable;
import java.util.List;

/**
 * Where the focus goes after a row was moved: with the row, so that the same key moves it on. At the end of the list, where the
 * button that was pressed can do no more, it goes to the other one.
 */
public final class RowMoves implements Serializable {

    private static final long serialVersionUID = 1L;

    private Serializable row;
    private boolean up;

    /** Remembers the row that was moved just now. */
    public void moved(Serializable key, boolean upwards) {
        row = key;
        up = upwards;
    }

    /** Something else was done: the focus stays where it is. */
    public void forget() {
        row = null;
    }

    /** {@code "moved"} for the one button that has the focus next, else {@code null}. */
    public String focus(List<? extends Serializable> keys, Serializable key, boolean upwards) {
        boolean wanted = isLast(keys, key, up) ? !up : up;
        return key.equals(row) && upwards == wanted ? "moved" : null;
    }

    /** Whether the row can go no further that way. */
    public static boolean isLast(List<? extends Serializable> keys, Serializable key, boolean upwards) {
        return keys.indexOf(key) == (upwards ? 0 : keys.size() - 1);
    }
}
