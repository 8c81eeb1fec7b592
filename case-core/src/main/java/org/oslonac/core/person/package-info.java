/**
 * People in their own tables, apart from what happened to them (aggregate 4), and the one search box over them.
 *
 * <p>Decisions: a person has no number or code that leaves the house, so a case points at her and never the other way
 * round; everything about her may be unknown (D49); her name is in no {@code toString}, log, address or title. Search
 * reads an index in memory that is folded over both scripts and all spellings, so nothing readable lies on a disk
 * (quality, section 3.4). What the index shows of other features comes through
 * {@link org.oslonac.core.person.api.PersonReferences}. Two people who turn out to be one are merged by two supervisors and can be parted
 * for thirty days; features move what hangs on them through {@link org.oslonac.core.person.api.PersonMove} (docs/adr/0016). Who may call: services of core; pages through
 * {@code PersonService} and {@code PersonQueries}.
 */
package org.oslonac.core.person;
