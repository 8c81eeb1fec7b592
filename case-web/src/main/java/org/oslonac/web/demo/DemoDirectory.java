package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.directory.DirectoryService;
import org.oslonac.core.directory.InstitutionDraft;

/** Institutions of the invented country around the invented organisation. */
@Dependent
class DemoDirectory {

    private record Entry(String type, String name, String place, String country, Set<String> services) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("CENTRE_VT", "Probni centar za zaštitu", "Izmišljeni Grad", "RS", Set.of("INFO")),
            new Entry(
                    "CSW",
                    "Probni centar za socijalni rad Sever",
                    "Severna Opština",
                    "RS",
                    Set.of("SOCIAL_BENEFIT", "CHILD_ALLOWANCE")),
            new Entry(
                    "CSW",
                    "Probni centar za socijalni rad Jug",
                    "Južna Opština",
                    "RS",
                    Set.of("SOCIAL_BENEFIT", "CHILD_ALLOWANCE")),
            new Entry("POLICE", "Probna policijska uprava", "Izmišljeni Grad", "RS", Set.of()),
            new Entry("PROSECUTION", "Probno više javno tužilaštvo", "Izmišljeni Grad", "RS", Set.of()),
            new Entry("COURT_BASIC", "Probni osnovni sud", "Izmišljeni Grad", "RS", Set.of()),
            new Entry("COURT_HIGHER", "Probni viši sud", "Izmišljeni Grad", "RS", Set.of()),
            new Entry("COURT_APPEAL", "Probni apelacioni sud", "Izmišljeni Grad", "RS", Set.of()),
            new Entry(
                    "LAW_OFFICE",
                    "Advokatska kancelarija Primer",
                    "Izmišljeni Grad",
                    "RS",
                    Set.of("LEGAL_ADVICE", "LEGAL_REP_CRIM")),
            new Entry("MUNICIPALITY", "Opština Probno Polje", "Probno Polje", "RS", Set.of("PERSONAL_DOCS")),
            new Entry("REGISTRY", "Matična služba Probno Polje", "Probno Polje", "RS", Set.of("PERSONAL_DOCS")),
            new Entry("HEALTH_PUBLIC", "Dom zdravlja Primer", "Probno Polje", "RS", Set.of("MED_GENERAL")),
            new Entry(
                    "POLYCLINIC",
                    "Poliklinika Izmišljena",
                    "Izmišljeni Grad",
                    "RS",
                    Set.of("MED_GENERAL", "MED_SPECIALIST", "MED_LAB")),
            new Entry(
                    "FORENSIC", "Probni institut za sudsku medicinu", "Izmišljeni Grad", "RS", Set.of("MED_FORENSIC")),
            new Entry(
                    "PUBLIC_HEALTH",
                    "Probni zavod za javno zdravlje",
                    "Severna Opština",
                    "RS",
                    Set.of("MED_TEST_ANON")),
            new Entry("NES", "Probna služba za zapošljavanje", "Izmišljeni Grad", "RS", Set.of("EMPLOYMENT")),
            new Entry("FOREIGNERS", "Probno odeljenje za strance", "Izmišljeni Grad", "RS", Set.of("PERSONAL_DOCS")),
            new Entry("EMBASSY", "Ambasada Izmišljene Zemlje", "Izmišljeni Grad", "RS", Set.of("REPATRIATION")),
            new Entry("LABOUR_INSP", "Probna inspekcija rada", "Južna Opština", "RS", Set.of()),
            new Entry("SHELTER", "Prihvatilište Primer", "Severna Opština", "RS", Set.of("ACCOMMODATION")),
            new Entry("NGO_RS", "Udruženje Probni Oslonac", "Južna Opština", "RS", Set.of("PSY_COUNSEL", "MATERIAL")),
            new Entry("NGO_RS", "Udruženje Primer Solidarnosti", "Probno Polje", "RS", Set.of("INFO", "MATERIAL")),
            new Entry("NGO_ABROAD", "Fictional Help Organisation", "Sample Town", "DE", Set.of("INFO", "REPATRIATION")),
            new Entry("NGO_ABROAD", "Organizația Exemplu", "Orașul Exemplu", "RO", Set.of("INFO", "REPATRIATION")),
            new Entry("SCHOOL", "Osnovna škola Primer", "Probno Polje", "RS", Set.of("EDUCATION")));

    @Inject
    DirectoryQueries queries;

    @Inject
    DirectoryService service;

    void fill() {
        for (Entry entry : ENTRIES) {
            if (queries.search(entry.name(), 1).isEmpty()) {
                service.add(draft(entry));
            }
        }
    }

    private static InstitutionDraft draft(Entry entry) {
        InstitutionDraft draft = new InstitutionDraft();
        draft.setType(entry.type());
        draft.setName(entry.name());
        draft.setMunicipality(entry.place());
        draft.setCountry(entry.country());
        draft.setAddress("Izmišljena ulica 1");
        draft.setHours("radnim danom 8-16");
        draft.setServices(entry.services());
        draft.setLanguages("RS".equals(entry.country()) ? Set.of("srp") : Set.of("eng"));
        return draft;
    }
}
