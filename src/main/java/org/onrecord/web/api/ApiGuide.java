package org.onrecord.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says above the paths. */
@Configuration(proxyBeanMethods = false)
class ApiGuide {

    @Bean
    OpenAPI description() {
        Info info = new Info()
                .title("On Record")
                .version("v1")
                .description("Who said what, which figures were given, and who stands behind them. Everything is read "
                        + "only. Offsets count UTF-16 units. What an article does not say is null.");
        // Written down, since otherwise whoever asks could name the host.
        return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
    }
}
