package org.onrecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. */
@Modulithic(systemName = "On Record")
@SpringBootApplication
public class OnRecord {

    public static void main(String[] args) {
        SpringApplication.run(OnRecord.class, args);
    }
}
