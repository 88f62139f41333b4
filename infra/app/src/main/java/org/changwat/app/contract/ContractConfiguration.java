package org.changwat.app.contract;

import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import org.changwat.command.api.CommandCatalogue;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves the OpenAPI document. springdoc's own address has no row in the table of endpoints, so that nobody comes by its unfinished
 * document.
 */
@Configuration(proxyBeanMethods = false)
public class ContractConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(BigDecimal.class, new StringSchema().pattern("^-?[0-9]+(\\.[0-9]+)?$"));
    }

    @Bean
    OpenApiEndpoint openApiEndpoint(OpenApiWebMvcResource scanned, ObjectProvider<CommandCatalogue> catalogue) {
        CommandCatalogue commands = catalogue.getIfAvailable();
        return new OpenApiEndpoint(
                scanned, new OpenApiDocument(commands == null ? java.util.List.of() : commands.all()));
    }
}
