package org.oslonac;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

/** The compiled classes of all four modules without their tests, for the rules that hold everywhere. */
final class HouseClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(place -> !place.contains("/test-classes/") && !place.contains("-tests.jar"))
            .importPackages("org.oslonac");

    static final DescribedPredicate<JavaClass> MAPPED = describe(
            "mapped to the database",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    static final DescribedPredicate<JavaClass> BOUNDARY = describe(
            "a boundary", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    private HouseClasses() {}

    /** {@code core.contact} of {@code org.oslonac.core.contact.api.CrisisReported}: the module and the feature. */
    static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 4 ? type.getPackageName() : parts[2] + '.' + parts[3];
    }
}
