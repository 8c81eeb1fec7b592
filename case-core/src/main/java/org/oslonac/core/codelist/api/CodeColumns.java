package org.oslonac.core.codelist.api;

import java.util.List;

/** The columns of a module that hold codes; implemented as a CDI bean. */
public interface CodeColumns {

    List<CodeColumn> columns();
}
