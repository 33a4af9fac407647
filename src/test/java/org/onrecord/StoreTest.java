package org.onrecord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test on an empty store: H2 in memory, and once more a real PostgreSQL when the build runs its tests tagged
 * {@code store} with {@code -Dstore=postgresql}. All such tests share one application.
 */
@Tag("store")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:store",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.root=warn",
            "spring.main.banner-mode=off",
            "onrecord.seeds="
        })
@Import(PostgresqlStore.class)
@TestExecutionListeners(listeners = EmptyStore.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface StoreTest {}
