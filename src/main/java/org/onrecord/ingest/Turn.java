package org.onrecord.ingest;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in one document at a time: threads of this process wait for a lock, other processes on the same database for a
 * row. Each turn is one transaction, and once it ends its work is on disk.
 */
@Component
class Turn {

    /** How long one process waits for another, in milliseconds. */
    private static final int PATIENCE = 600_000;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final EntityManager store;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final boolean checkpoints;

    Turn(EntityManager store, PlatformTransactionManager transactions, DataSource database) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.database = new JdbcTemplate(database); // without the pages' time limit
        ConnectionCallback<String> product = c -> c.getMetaData().getDatabaseProductName();
        this.checkpoints = "H2".equals(this.database.execute(product));
    }

    /** Does some work when its turn has come. */
    <T> T take(Supplier<T> work) {
        lock.lock();
        try {
            T result = transaction.execute(status -> {
                store.createNativeQuery("select id from ingest_turn where id = 1 for update", Integer.class)
                        .setHint("jakarta.persistence.query.timeout", PATIENCE)
                        .getSingleResult();
                return work.get();
            });
            settle();
            return Objects.requireNonNull(result);
        } finally {
            lock.unlock();
        }
    }

    /** H2 leaves it to the operating system when a commit reaches the disk; PostgreSQL does not. */
    private void settle() {
        if (checkpoints) {
            database.execute("checkpoint sync");
        }
    }
}
