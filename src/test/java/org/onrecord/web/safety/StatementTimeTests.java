package org.onrecord.web.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onrecord.web.StoredPages;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPages
class StatementTimeTests {

    @Autowired
    private EntityManager database;

    @Test
    void aStatementThatRunsOnIsEnded() {
        String endless = "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b where a.x <> b.x";
        Instant start = Instant.now();

        assertThatThrownBy(() -> database.createNativeQuery(endless).getSingleResult())
                .isInstanceOf(PersistenceException.class);

        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(30));
    }
}
