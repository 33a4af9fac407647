package org.onrecord;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the store's tables up to date, and refuses a store that a newer version has changed already. */
@Component
class StoreMigration implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(StoreMigration::isUnknown)
                .findFirst()
                .ifPresent(StoreMigration::refuse);
        flyway.migrate();
    }

    private static boolean isUnknown(MigrationInfo step) {
        return step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED;
    }

    private static void refuse(MigrationInfo step) {
        throw new RefusedStartException(
                "The store was written by a newer On Record (its step " + step.getVersion()
                        + " is not known here): start that version, or give this one another folder with --onrecord.data=FOLDER.");
    }
}
