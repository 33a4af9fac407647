package org.onrecord;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ingest.Commands;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The application: serves pages, or does one command and ends. */
@Modulithic(systemName = "On Record")
@SpringBootApplication
public class OnRecord {

    private static final String[] QUIET = {"--logging.level.root=warn", "--onrecord.seeds="};

    /** @param args options for Spring, such as {@code --server.port=8081}, and maybe a command with its words */
    public static void main(String[] args) {
        List<String> command =
                Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        if (command.isEmpty()) {
            application().run(args);
        } else {
            System.exit(Commands.areKnown(command) ? run(command, args) : Commands.explain(System.err));
        }
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(OnRecord.class);
        application.addListeners(new StoreLock());
        return application;
    }

    private static int run(List<String> command, String[] args) {
        SpringApplication application = application();
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        String[] options = Stream.concat(Stream.of(QUIET), Stream.of(args)).toArray(String[]::new);
        try (ConfigurableApplicationContext context = application.run(options)) {
            return context.getBean(Commands.class).run(command, System.out);
        } catch (RefusedStartException e) {
            return Commands.CANNOT;
        }
    }
}
