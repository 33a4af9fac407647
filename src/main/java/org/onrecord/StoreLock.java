package org.onrecord;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Looks, before anything is started, whether another process holds the embedded store's file. */
class StoreLock implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+|[A-Za-z]:[^;]+)(?:;.*)?");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        String url = event.getEnvironment().getProperty("spring.datasource.url", "");
        Matcher file = FILE.matcher(url);
        if (file.matches()) {
            check(Path.of(file.group(1) + ".mv.db").toAbsolutePath().normalize());
        }
    }

    private static void check(Path file) {
        if (Files.isRegularFile(file) && isHeld(file)) {
            throw new RefusedStartException("Another On Record is using " + file
                    + ": stop it, or give this one a folder of its own with --onrecord.data=FOLDER.");
        }
    }

    private static boolean isHeld(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // Whatever is wrong with the file, the database says it better.
        }
    }
}
