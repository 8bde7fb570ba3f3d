package io.javatar.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Context;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house: who may see whom, and how things are called. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.javatar");

    @Test
    void core_depends_on_the_jdk_and_its_own_libraries_only() {
        classes()
                .that()
                .resideInAPackage("io.javatar.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.javatar.core..", "java..", "javax.imageio..", "org.jspecify..", "com.grack.nanojson..")
                .check(HOUSE);
    }

    @Test
    void core_knows_no_database_and_no_network() {
        noClasses()
                .that()
                .resideInAPackage("io.javatar.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..")
                .check(HOUSE);
    }

    @Test
    void telemetry_knows_none_of_ours() {
        noClasses()
                .that()
                .resideInAPackage("io.javatar.telemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javatar.core..", "io.javatar.storage..", "io.javatar.web..")
                .check(HOUSE);
    }

    @Test
    void nothing_depends_on_web() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.javatar.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.javatar.web..")
                .check(HOUSE);
    }

    @Test
    void only_telemetry_sees_opentelemetry_and_flight_recorder() {
        onlyIn("io.javatar.telemetry..", "io.opentelemetry..", "jdk.jfr..");
    }

    @Test
    void only_storage_sees_persistence() {
        onlyIn("io.javatar.storage..", "jakarta.persistence..", "org.eclipse.persistence..", "org.flywaydb..");
    }

    @Test
    void only_the_caches_see_jcache() {
        onlyIn("io.javatar.storage.cache..", "javax.cache..", "org.ehcache..");
    }

    @Test
    void only_one_room_sees_the_json_reader() {
        onlyIn("io.javatar.core.json..", "com.grack.nanojson..");
    }

    @Test
    void only_web_sees_the_web() {
        onlyIn(
                "io.javatar.web..",
                "jakarta.ws.rs..",
                "jakarta.enterprise..",
                "jakarta.inject..",
                "jakarta.interceptor..",
                "jakarta.servlet..");
    }

    /** web.xml has no such scopes opened. */
    @Test
    void nothing_lives_as_long_as_a_request_or_a_session() {
        noClasses()
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(SessionScoped.class)
                .orShould()
                .beAnnotatedWith(ConversationScoped.class)
                .check(HOUSE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.javatar.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void styles_do_not_know_each_other() {
        slices().matching("io.javatar.core.style.(*)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void names_tell_what_a_class_is_about() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..")
                .check(HOUSE);
    }

    @Test
    void fields_are_final_but_in_rows_injected_ones_and_what_one_thread_uses() {
        fields().should(new FinalUnlessFilledByTheContainer()).check(HOUSE);
    }

    @Test
    void the_environment_is_read_in_the_settings_only() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Settings|TelemetrySettings)")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(HOUSE);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> !room.getClasses().isEmpty())
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    private static void onlyIn(String room, String... guests) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(guests)
                .check(HOUSE);
    }

    private static final class FinalUnlessFilledByTheContainer extends ArchCondition<JavaField> {
        private FinalUnlessFilledByTheContainer() {
            super("be final, unless the container fills them or one thread uses them");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            boolean filled = field.isAnnotatedWith(Inject.class)
                    || field.isAnnotatedWith(Context.class)
                    || Arrays.asList(Entity.class, Embeddable.class).stream()
                            .anyMatch(row -> field.getOwner().isAnnotatedWith(row));
            boolean fine = filled || ofOneThread(field) || field.getModifiers().contains(JavaModifier.FINAL);
            events.add(new SimpleConditionEvent(field, fine, field.getFullName() + " is not final"));
        }

        /** What is shared is final; what is not may change: private, not static, in a class that no other room sees. */
        private static boolean ofOneThread(JavaField field) {
            return field.getModifiers().contains(JavaModifier.PRIVATE)
                    && !field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
        }
    }
}
