package org.oslonac.web.report;

import java.time.LocalDate;

/** Periods that are asked for most; their texts are {@code report.Period.<CONSTANT>}. */
enum Period {
    THIS_MONTH {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfMonth(1);
        }
    },
    LAST_MONTH {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfMonth(1).minusMonths(1);
        }

        @Override
        LocalDate to(LocalDate today) {
            return today.withDayOfMonth(1).minusDays(1);
        }
    },
    THIS_QUARTER {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        }
    },
    THIS_YEAR {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfYear(1);
        }
    },
    LAST_YEAR {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfYear(1).minusYears(1);
        }

        @Override
        LocalDate to(LocalDate today) {
            return today.withDayOfYear(1).minusDays(1);
        }
    },
    THREE_YEARS {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfYear(1).minusYears(2);
        }
    };

    abstract LocalDate from(LocalDate today);

    LocalDate to(LocalDate today) {
        return today;
    }
}
