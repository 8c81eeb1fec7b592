package org.oslonac.core.access;

import java.util.List;

/** The roles of the code list {@code staff_role}, as names for {@code @RolesAllowed}. */
public final class Role {

    public static final String CONSULTANT = "CONSULTANT";
    public static final String CASE_MANAGER = "CASE_MANAGER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String LAWYER = "LAWYER";
    public static final String LEGAL_ASSISTANT = "LEGAL_ASSISTANT";
    public static final String PSYCHOLOGIST = "PSYCHOLOGIST";
    public static final String TEST_COUNSELLOR = "TEST_COUNSELLOR";
    public static final String MOBILE_TEAM = "MOBILE_TEAM";
    public static final String INTERPRETER = "INTERPRETER";
    public static final String FINANCE = "FINANCE";
    public static final String ANALYST = "ANALYST";
    public static final String DPO = "DPO";
    public static final String ADMIN = "ADMIN";

    /** Every role there is, in the order of the code list. */
    public static final List<String> ALL = List.of(
            CONSULTANT,
            CASE_MANAGER,
            SUPERVISOR,
            LAWYER,
            LEGAL_ASSISTANT,
            PSYCHOLOGIST,
            TEST_COUNSELLOR,
            MOBILE_TEAM,
            INTERPRETER,
            FINANCE,
            ANALYST,
            DPO,
            ADMIN);

    private Role() {}
}
